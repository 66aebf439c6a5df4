import { type HelpId, listed, type Row } from './directory/listed.ts';

/** What somebody can need help with; a finding names the problems it raises. */
export const problems = [
  'emergency-now',
  'held-in-jail',
  'find-person',
  'deportation-defense',
  'bond',
  'lawyer-referral',
  'office',
  'criminal-defense',
  'children-families',
  'consulate',
  'domestic-abuse',
  'sexual-assault',
  'trafficking',
  'crime-victim',
  'asylum',
  'citizenship-applications',
  'notario-fraud',
  'civil-rights',
  'complaint-police',
  'complaint-federal',
  'privacy-records',
  'school',
  'health',
  'mental-health',
  'benefits',
  'work-wages',
  'housing',
  'tribal',
] as const;
export type Problem = (typeof problems)[number];

/** How sure a number is: `high`, official or several good sources; `medium`, one decent or undated source. Lower is never listed. */
export const grades = ['high', 'medium'] as const;
/** What a number is for, where a place has several. */
export const uses = ['voice', 'text', 'tty', 'tollFree', 'office'] as const;
export type Phone = {
  readonly number: string;
  readonly grade: (typeof grades)[number];
  /** Date of the page that shows it; null where the page bears none. */
  readonly asOf: string | null;
  readonly use?: (typeof uses)[number];
};

/** A group or an office that helps; its words are `entries.<id>` in `locales/<language>/help.json`, or in `directory.json` where no flow names it. */
export type HelpEntry<Id extends string = HelpId> = {
  readonly id: Id;
  readonly name: string;
  /** All of Wisconsin, the codes of its counties, or null where its area is not known county by county. */
  readonly counties: 'statewide' | readonly string[] | null;
  /** Codes of the languages it is seen to work in; empty where none is stated. */
  readonly languages: readonly string[];
  readonly phones: readonly Phone[];
  readonly email: string | null;
  /** Where people go or write, for those that have no other way or want that one. */
  readonly address: string | null;
  readonly url: string | null;
  readonly problems: readonly Problem[];
  /** ICE itself answers, or a jail that is paid by it: named last, and its words say so. */
  readonly ofIce: boolean;
  /** Date of the newest dated evidence that it works, as exact as that is; null where all of it is undated. */
  readonly confirmed: string | null;
};

/** The value as one of those allowed; an error that names it otherwise. */
function oneOf<const Allowed extends string>(allowed: readonly Allowed[], value: string): Allowed {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`the directory has "${value}" where it can only have: ${allowed.join(', ')}`);
  return found;
}

const area = (counties: Row['counties']): HelpEntry['counties'] =>
  typeof counties === 'string' ? oneOf(['statewide'], counties) : counties;

/** The entries that a JSON file writes, in its order, which among equals is the order of calling; an error names a value that it cannot have. */
export const entriesOf = <Id extends string>(rows: readonly (readonly [Id, Row])[]): readonly HelpEntry<Id>[] =>
  // In a browser a row that no flow has brought is a hole.
  rows.flatMap(([id, { counties, phones, email = null, address = null, ofIce = false, ...row }]) => [
    {
      id,
      ...row,
      counties: area(counties),
      phones: phones.map(({ grade, use, ...phone }) => ({
        ...phone,
        grade: oneOf(grades, grade),
        ...(use !== undefined && { use: oneOf(uses, use) }),
      })),
      email,
      address,
      ofIce,
      problems: row.problems.map((problem) => oneOf(problems, problem)),
    },
  ]);

/** Everybody whom a flow can name; in a browser, whom most flows name, and whom those that are there have brought. */
export const directory = (): readonly HelpEntry[] => entriesOf(listed);

/** Lower stands first: those of the county, those for all, those whose area is unknown; local ones last while the county is unknown. */
function distance({ counties }: HelpEntry, county: string | undefined): number | undefined {
  if (counties === 'statewide') return 1;
  if (counties === null) return 2;
  if (county === undefined) return 3;
  return counties.includes(county) ? 0 : undefined;
}

/** Whoever was hurt is named these before lawyers of the county: where one of them is wanted first, whoever helps with any of them stands first. */
const hurt: readonly Problem[] = ['domestic-abuse', 'sexual-assault', 'trafficking', 'crime-victim'];

/**
 * Who can help with any of the problems, best first: others before ICE itself, those who help before those who only take a complaint, then those for
 * whoever was hurt, then by area, then those with a phone, then those who speak the language, then the order of the file. An entry for other counties
 * is left out only where the county is known.
 */
export function help(wanted: readonly Problem[], county: string | undefined, language: string): readonly HelpEntry[] {
  const first = hurt.some((problem) => problem === wanted[0]) ? hurt.filter((one) => wanted.includes(one)) : [];
  return directory()
    .flatMap((entry) => {
      const met = entry.problems.filter((problem) => wanted.includes(problem));
      const near = met.length > 0 ? distance(entry, county) : undefined;
      if (near === undefined) return [];
      return [
        {
          entry,
          rank: [
            Number(entry.ofIce),
            Number(met.every((problem) => complaints.includes(problem))),
            Number(!entry.problems.some((problem) => first.includes(problem))),
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

/** How many are named where a page itself cannot help. */
const some = 3;

/** A few who can help with most, each with a phone, for wherever a page itself cannot. */
export const whomToCall = (language: string): readonly HelpEntry[] =>
  help(problems, undefined, language)
    .filter(({ phones, ofIce }) => phones.length > 0 && !ofIce)
    .slice(0, some);

/** Takes a complaint about a wrong, and gives no help in a case. */
const complaints: readonly Problem[] = ['notario-fraud', 'complaint-police', 'complaint-federal'];

/** Compares by the first place in which two ranks differ. */
function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((place, index) => place - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
