import { county, countyCodes } from '#law/counties.ts';
import { statements } from '#law/statements.ts';
import type { OpenData } from './file.ts';
import { county as countySchema } from './schemas/county.ts';
import { list } from './schemas/parts.ts';

/** A county as the file has it: what is not on record is null, and never a "no". */
function countyOf(code: string) {
  const { name, agreements, agreementsAsOf, agreementsFrom, practice, respondent, paid } = county(code);
  return {
    code,
    name,
    agreements: agreements.map(({ model, signed }) => ({ model, signed })),
    agreementsAsOf,
    agreementsFrom,
    practice:
      practice.is === 'notOnRecord' ? null : { is: practice.is, asOf: practice.asOf, sources: practice.sources },
    respondent,
    paid: paid ? true : null,
  };
}

/** What is on record about each county of Wisconsin. */
export const counties: OpenData = {
  name: 'counties',
  about:
    'What is on record about each of the 72 counties of Wisconsin. Null means “not on record”: a gap in what we read. It never means that something does not happen there.',
  checked: [statements['agreement-listed'], statements['practice-honors'], statements['practice-needs-warrant']].map(
    ({ checked }) => checked,
  ),
  asOf: 'The newest day on which the records in this file were compared with their sources. The list of agreements and each report have days of their own.',
  holds: { counties: countyCodes.map(countyOf) },
  fields: { counties: list('The counties, by code.', countySchema, { minItems: 72, maxItems: 72 }) },
};
