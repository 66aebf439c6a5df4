import listed from './directory.json';

/** What somebody can need help with; a finding names the problems it raises. */
export const problems = [
  'held-in-jail',
  'deportation-defense',
  'bond',
  'find-person',
  'lawyer-referral',
  'criminal-defense',
  'emergency-now',
  'civil-rights',
] as const;
export type Problem = (typeof problems)[number];

/** How sure a number is: `high`, official or several good sources; `medium`, one decent or undated source. Lower is never listed. */
const grades = ['high', 'medium'] as const;
export type Phone = {
  readonly number: string;
  readonly grade: (typeof grades)[number];
  /** Date of the page that shows it; null where the page bears none. */
  readonly asOf: string | null;
};

/** A group or an office that helps; its words are `entries.<id>` in `locales/<language>/help.json`. */
export type HelpEntry = {
  readonly id: HelpId;
  readonly name: string;
  /** All of Wisconsin, the codes of its counties, or null where its area is not known county by county. */
  readonly counties: 'statewide' | readonly string[] | null;
  /** Codes of the languages it is seen to work in; empty where none is stated. */
  readonly languages: readonly string[];
  readonly phones: readonly Phone[];
  readonly url: string | null;
  readonly problems: readonly Problem[];
  /** ICE itself answers: named last, and its words say so. */
  readonly ofIce: boolean;
  /** Date of the newest dated evidence that it works, as exact as that is; null where all of it is undated. */
  readonly confirmed: string | null;
};

/** The ids of `directory.json`, for the compiler; one that is not here is refused when the file is read. */
const helpIds = [
  'spd-immigration',
  'nijc',
  'voces-de-la-frontera',
  'aclu-wisconsin',
  'ijc-uw-law',
  'cilc-madison',
  'dane-county-immigration-affairs',
  'legal-aid-society-milwaukee',
  'state-bar-lris',
  'eoir-pro-bono-list',
  'ice-detainee-locator',
  'ice-detention-information-line',
  'mexico-ciam',
  'mexico-consulate-milwaukee',
  'midwest-immigration-bond-fund',
  'forward-latino',
] as const;
export type HelpId = (typeof helpIds)[number];

/** The value as one of those allowed; an error that names it otherwise. */
function oneOf<const Allowed extends string>(allowed: readonly Allowed[], value: string): Allowed {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`directory.json has "${value}" where it can only have: ${allowed.join(', ')}`);
  return found;
}

const area = (counties: string | readonly string[] | null): HelpEntry['counties'] =>
  typeof counties === 'string' ? oneOf(['statewide'], counties) : counties;

/** Everybody in the directory. */
export const directory: readonly HelpEntry[] = listed.map((entry) => ({
  ...entry,
  id: oneOf(helpIds, entry.id),
  ofIce: entry.id.startsWith('ice-'),
  counties: area(entry.counties),
  phones: entry.phones.map((phone) => ({ ...phone, grade: oneOf(grades, phone.grade) })),
  problems: entry.problems.map((problem) => oneOf(problems, problem)),
}));

/** Lower stands first: those of the county, those for all, those whose area is unknown; local ones last while the county is unknown. */
function distance({ counties }: HelpEntry, county: string | undefined): number | undefined {
  if (counties === 'statewide') return 1;
  if (counties === null) return 2;
  if (county === undefined) return 3;
  return counties.includes(county) ? 0 : undefined;
}

/**
 * Who can help with any of the problems, best first: others before ICE itself, then by area, then those with a phone, then those who speak the
 * language, then the order of the file. An entry for other counties is left out only where the county is known.
 */
export function help(wanted: readonly Problem[], county: string | undefined, language: string): readonly HelpEntry[] {
  return directory
    .flatMap((entry) => {
      const near = entry.problems.some((problem) => wanted.includes(problem)) ? distance(entry, county) : undefined;
      if (near === undefined) return [];
      return [
        {
          entry,
          rank: [
            Number(entry.ofIce),
            near,
            Number(entry.phones.length === 0),
            Number(!entry.languages.includes(language)),
          ],
        },
      ];
    })
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ entry }) => entry);
}

/** Compares by the first place in which two ranks differ. */
function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((place, index) => place - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
