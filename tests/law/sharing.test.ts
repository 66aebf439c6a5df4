import { describe, expect, test } from 'vitest';
import type { Statement } from '#law/register.ts';
import {
  type Asking,
  agencies,
  askings,
  effects,
  kindsOfInformation,
  type Office,
  offices,
} from '#law/sharing/rule.ts';
import { rules } from '#law/sharing/rules.ts';
import { cell, cells, notFound, type Outcome, rulesFor } from '#law/sharing.ts';
import { statements } from '#law/statements.ts';

/**
 * The table, typed by hand: an office a line, a column a kind of information (status, address, release, health, school, driver,
 * benefits, photo), in it a letter for each way of asking (without a court's paper, with ICE's own subpoena, with a court's paper).
 * M must, m may, N must not, E must not with exceptions, A two rules apart, - nothing found.
 */
const table: Readonly<Record<Office, string>> = {
  jail: 'mmm mmm mmm --- --- --- --- mmm',
  police: 'mmm mmm mmm --- --- --- --- mmm',
  dmv: 'mmm mmm --- --- --- mmm --- EE-',
  school: 'AAM AAM --- NAM AAM --- NAM AAM',
  college: 'AAm AAm --- NAm AAm --- NAm AAm',
  clinic: 'EAM EAM --- EAM --- --- EAM EAM',
  foodShare: 'AAm EE- --- NN- NN- --- EE- EE-',
  badgerCare: 'AAm EE- --- NN- NN- --- EE- NN-',
  w2: 'AAm EE- --- EE- EE- --- EE- EE-',
  court: 'mmm mmm mmm mmm mmm mmm mmm mmm',
  unemployment: 'mmm mmm --- mmm mmm --- mmm mmm',
  wageClaim: 'mmm --- --- --- --- --- --- ---',
  stateTax: 'AAm NNm --- --- --- --- NNm ---',
  federalTax: 'EE- EE- --- --- --- --- EE- ---',
  childSupport: 'AAm EE- --- EE- EE- --- EE- EE-',
  childWelfare: 'AAm EEm --- EEm EEm --- EEm EEm',
  housing: 'mmm --- --- --- --- --- --- ---',
  library: 'mmm NNm --- --- --- --- --- EEm',
  otherOffice: 'mmm --- --- --- --- --- --- ---',
};
const letters: Readonly<Record<Outcome, string>> = {
  must: 'M',
  may: 'm',
  mustNot: 'N',
  exceptions: 'E',
  apart: 'A',
  nothing: '-',
};

describe('the table of what offices share', () => {
  test('has 13 agencies, 8 kinds of information and 3 ways of asking', () => {
    expect([agencies.length, kindsOfInformation.length, askings.length]).toEqual([13, 8, 3]);
    expect(cells).toHaveLength(offices.length * 8 * 3);
  });

  test.each(offices)('says of %s what was typed by hand', (office) => {
    const said = kindsOfInformation.map((kind) =>
      askings.map((asking: Asking) => letters[cell({ office, kind, asking }).outcome]).join(''),
    );
    expect(said.join(' ')).toBe(table[office]);
  });

  test('has no line that no office is on', () => expect(Object.keys(table)).toEqual(offices));

  test('counts the fields for which nothing was found', () => {
    const typed = Object.values(table).join('').match(/-/g)?.length;
    expect(notFound).toHaveLength(typed ?? 0);
    expect([cells.length, notFound.length]).toEqual([456, 225]);
  });
});

describe('the rules', () => {
  test('lean on statements there are, and each covers some field', () => {
    for (const { statements: behind, effect } of rules) {
      expect(effects).toContain(effect);
      for (const id of behind) expect(Object.hasOwn(statements, id), id).toBe(true);
    }
    const used = new Set(cells.flatMap(rulesFor));
    expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
  });

  test('that make an office share and forbid it in one field are said to conflict', () => {
    const byId: Readonly<Record<string, Statement<string>>> = statements;
    const whole = (field: (typeof cells)[number]) => rulesFor(field).filter(({ narrow }) => !narrow);
    const conflicts = cells.flatMap((field) => {
      const must = whole(field).filter(({ effect }) => effect === 'must');
      const mustNot = whole(field).filter(({ effect }) => effect === 'mustNot');
      return must.flatMap((one) => mustNot.map((other) => [one.statements[0], other.statements[0]] as const));
    });
    for (const [one, other] of conflicts) {
      expect([byId[one]?.standing, byId[other]?.standing]).toEqual(['disputed', 'disputed']);
      expect(byId[one]?.against).toContain(other);
      expect(byId[other]?.against).toContain(one);
    }
  });

  test('that hold only for some people decide no field alone', () => {
    for (const field of cells) {
      const found = rulesFor(field);
      expect(found.length > 0 && found.every(({ narrow }) => narrow), JSON.stringify(field)).toBe(false);
    }
  });

  test('of a field are those written for it, and no other', () => {
    const ofCall = rulesFor({ office: 'library', kind: 'address', asking: 'informal' });
    expect(ofCall.flatMap(({ statements: behind }) => behind)).toEqual(['library-private']);
    expect(rulesFor({ office: 'library', kind: 'driver', asking: 'informal' })).toEqual([]);
    expect(rulesFor({ office: 'badgerCare', kind: 'address', asking: 'courtOrder' })).toEqual([]);
  });
});
