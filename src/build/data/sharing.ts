import { agencies, officesIn } from '#law/sharing/rule.ts';
import { cell, cells, notFound } from '#law/sharing.ts';
import { statements } from '#law/statements.ts';
import type { OpenData } from './file.ts';
import { field } from './schemas/field.ts';
import { count, list } from './schemas/parts.ts';

/** A field as the file has it. */
function fieldOf({ office, kind, asking }: (typeof cells)[number]) {
  const { outcome, rules } = cell({ office, kind, asking });
  return {
    agency: agencies.find((agency) => officesIn(agency).includes(office)) ?? null,
    office,
    information: kind,
    asking,
    outcome,
    rules: rules.map(({ effect, narrow, statements: behind }) => ({
      effect,
      narrow: narrow ?? false,
      statements: [...behind],
    })),
  };
}

/** What each office can share with ICE, by kind of information and by how ICE asks. */
export const sharing: OpenData = {
  name: 'sharing',
  about:
    'What each office in Wisconsin must, may or must not share with ICE, by kind of information and by how ICE asks, with the claims that say so. A field has only the rules that are written for it. Where none was found the field says so: that is no “yes” and no “no”.',
  checked: cells
    .flatMap((one) => cell(one).rules)
    .flatMap(({ statements: behind }) => behind.map((id) => statements[id].checked)),
  asOf: 'The newest day on which a claim behind the table was compared with its sources.',
  holds: { notFound: notFound.length, fields: cells.map(fieldOf) },
  fields: {
    notFound: count('For how many fields no rule was found.'),
    fields: list('The fields.', field, { minItems: 1 }),
  },
};
