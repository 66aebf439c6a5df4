import { describe, expect, test } from 'vitest';
import english from '#locales/en/protections.json';
import spanish from '#locales/es/protections.json';
import { atoms } from '#machines/engine/condition.ts';
import { find } from '#machines/engine/find.ts';
import type { Finding, Findings } from '#machines/engine/finding.ts';
import { supposed } from '#machines/engine/preview.ts';
import type { Answer, Answers, Question } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import { protectionsFindings } from '#machines/protections/findings.ts';

const findings: Findings = protectionsFindings;
const { flow, facts, rules } = findings;
const questions: Readonly<Record<string, Question>> = protectionsFindings.flow.questions;
const around = { now: { on: '2026-11-30', at: '09:00' } };

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);
const products = (choices: readonly (readonly [string, readonly Answer[]])[]): readonly Answers[] =>
  choices.reduce<readonly Answers[]>(
    (made, [id, answers]) => made.flatMap((one) => answers.map((answer) => ({ ...one, [id]: answer }))),
    [{}],
  );

/** Days of arrival in the year, some days before its end, past it, and about its end. */
const days: readonly Answer[] = [
  { on: '2026-06-01' },
  { on: '2025-12-05' },
  { on: '2020-06-01' },
  { from: { on: '2025-11-01' }, to: { on: '2025-12-31' } },
];
/** Every known answer to a question. */
const known = ({ kind, options }: Question): readonly Answer[] =>
  kind === 'day' ? days : kind === 'several' ? subsets(options) : options;

/** All that bears on a finding: the questions it reads, those its facts need, and those that decide if these are asked. */
function bearsOn({ when }: Finding): readonly string[] {
  const read = atoms(when).flatMap(({ about }) => [...(facts[about]?.needs ?? [about])]);
  const deciding = flow.lines
    .filter(({ id }) => read.includes(id))
    .flatMap((line) => [line.when, line.unless].flatMap((rule) => (rule ? atoms(rule) : [])))
    .map(({ about }) => about);
  return [...new Set([...deciding, ...read])];
}

const listed = (answers: Answers): readonly string[] =>
  find(findings, supposed(flow, answers), around).map(({ id }) => id);
const skipping = (answers: Answers, ids: readonly string[], safe: Answer): Answers => ({
  ...answers,
  ...Object.fromEntries(ids.map((id) => [id, safe])),
});

describe('a skipped question never narrows the list', () => {
  // What speaks of not knowing stops to hold when more is known.
  const certain = Object.entries(rules).filter(([, { when }]) => !atoms(when).some((atom) => 'unsure' in atom));

  test('most findings are certain ones', () => expect(certain.length).toBeGreaterThan(25));

  test.each(certain)('%s stays on it, whichever questions are skipped', (id, finding) => {
    const ids = bearsOn(finding);
    const full = products(ids.map((each) => [each, known(questions[each] ?? { kind: 'notice', options: [] })]));
    const told = full.filter((answers) => listed(answers).includes(id));
    expect(told.length).toBeGreaterThan(0);
    for (const answers of told)
      for (const skipped of subsets(ids))
        for (const safe of ['unsure', 'unsaid'])
          expect(listed(skipping(answers, skipped, safe)), JSON.stringify({ answers, skipped })).toContain(id);
  });

  test('all that a completion says is said, sure or as an “if”, whatever of it is skipped', () => {
    const full = products([
      ['soon', [[], ['hearing'], ['missed'], ['arrest', 'filed', 'trip']]],
      ['oldOrder', ['yes', 'no']],
      ['fearOrHarm', [[], ['fear'], ['fear', 'crime', 'trafficking', 'abuse']]],
      ['arrival', days],
      ['entries', [[], ['returned'], ['inspected', 'without']]],
    ]);
    const said = (answers: Answers): ReadonlySet<string> => {
      const { why, open } = result(findings, supposed(flow, answers), around);
      return new Set([...why, ...open.flatMap(({ found }) => found)].flatMap(({ finding }) => finding.says));
    };
    for (const answers of full) {
      const wanted = [...said(answers)];
      for (const skipped of subsets(Object.keys(answers))) {
        const have = said(skipping(answers, skipped, 'unsaid'));
        expect(
          wanted.filter((statement) => !have.has(statement)),
          JSON.stringify({ answers, skipped }),
        ).toEqual([]);
      }
    }
  });
});

describe('the questions', () => {
  test.each(Object.entries(questions))('%s can be skipped, and offers at most eight answers', (_, question) => {
    expect(question.sensitive).toBe(true);
    expect(question.options.length).toBeLessThanOrEqual(8);
  });

  test('ask nobody’s immigration status', () => {
    const asked = JSON.stringify([english.questions, spanish.questions]);
    expect(asked).not.toMatch(/\b(status|undocumented|without papers|estatus|sin papeles|indocumentad)/i);
  });

  test('lead to no verdict and no forecast', () => {
    const told = JSON.stringify([english, spanish]);
    expect(told).not.toMatch(/qualif|eligib|you will|you can stay|calific|elegib|podrá quedarse|tiene derecho/i);
  });
});
