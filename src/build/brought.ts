import { claimIds, claims } from '#law/article.ts';
import { county, countyCodes } from '#law/counties.ts';
import { countyRecords } from '#law/county-records.ts';
import { numbersOf, statementsOf } from '#law/deadline-rules.ts';
import { type DeadlineId, deadlineIds, deadlines } from '#law/deadlines.ts';
import { type HelpId, listed } from '#law/directory/listed.ts';
import { help, whomToCall } from '#law/directory.ts';
import { emergencies } from '#law/emergencies.ts';
import { numbers } from '#law/number-table.ts';
import { type SourceId, sources } from '#law/sources.ts';
import { type StatementId, statements } from '#law/statements.ts';
import type { Findings } from '#machines/engine/finding.ts';
import type { Question } from '#machines/engine/question.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { type StepId, steps } from '#machines/steps.ts';
import { stepsThatCall } from '#machines/steps-that-call.ts';
import { papersRest } from '#src/flow/papers-rest.ts';
import { letterSources } from '#src/letters/letter-lines.ts';
import { contentsOf } from '#src/paper/contents.ts';
import { ofPractice } from '#src/result/says.ts';
import type { Files, Texts } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { readWords } from './read-words.ts';

/** The words that pages bring by id: below these keys of these files a browser is sent only what its page can say. */
export const byId = {
  law: ['statements', 'claims'],
  steps: ['steps'],
  say: ['steps'],
  help: ['entries'],
  deadlines: ['deadlines'],
} as const;
/** The words of a sheet that have a file of their own, by the flow that brings it whole. */
const sheetFiles: Readonly<Partial<Record<FlowId, string>>> = { find: 'spellings' };
type ById = {
  readonly [File in keyof typeof byId]: { readonly [Key in (typeof byId)[File][number]]: readonly string[] };
};

/** What a page brings: statements and sources for the register, and words by language; English has what is said aloud or sent. */
export type Brought = {
  /** The flow's findings that can hold today: one that waits for a ruling is not sent. */
  readonly findings: readonly string[];
  /** Steps by their place among all. */
  readonly steps: Readonly<Record<number, StepId>>;
  /** Those of them that need somebody to call. */
  readonly calling: readonly StepId[];
  /** Claims, and their ids by their place among all. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly claimIds: Readonly<Record<number, string>>;
  /** What else is on record of counties, if it says anything of it. */
  readonly countyRecords: Partial<typeof countyRecords>;
  /** Deadlines, the numbers that they count, and their ids by their place among all. */
  readonly deadlines: Readonly<Record<string, unknown>>;
  readonly numbers: Readonly<Record<string, unknown>>;
  readonly deadlineIds: Readonly<Record<number, string>>;
  /** Who helps, by their place among all, but for those whom all pages have. */
  readonly listed: Readonly<Record<number, unknown>>;
  readonly statements: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<Language, Partial<Record<Language, Files>>>>;
};

const pick = <Value>(from: Readonly<Record<string, Value>>, ids: readonly string[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(ids.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]]])));

/** Those of a list, each by its place in it: an order that several pages fill in is the same whichever comes first. */
const inPlace = <Id extends string>(all: readonly Id[], wanted: readonly string[]): Readonly<Record<number, Id>> =>
  Object.fromEntries(all.flatMap((id, at) => (wanted.includes(id) ? [[at, id]] : [])));

/** The texts of these ids in a language. */
function wordsOf(ids: ById, files: readonly (keyof ById)[], language: Language): Files {
  const all = readWords(language);
  const kept = files.map((file): readonly [string, Texts] => {
    const texts = Object.entries<readonly string[]>(ids[file]).map(([key, wanted]) => {
      const below = all[file]?.[key];
      if (typeof below !== 'object') throw new Error(`${language}/${file}.json has no texts at "${key}"`);
      return [key, pick(below, wanted)] as const;
    });
    return [file, Object.fromEntries(texts)];
  });
  return Object.fromEntries(kept);
}

function brought(
  ids: ById,
  findings: readonly string[] = [],
  alsoCited: readonly SourceId[] = [],
  sheet?: string,
): Brought {
  const said = ids.law.statements as readonly StatementId[];
  const cited = [...said.flatMap((id) => statements[id].sources.map(({ source }) => source)), ...alsoCited];
  const kinds = ids.deadlines.deadlines as readonly DeadlineId[];
  const files = Object.keys(byId) as readonly (keyof ById)[];
  const inFull = (language: Language): Files => ({
    ...wordsOf(ids, files, language),
    ...(sheet && { [sheet]: readWords(language)[sheet] ?? {} }),
  });
  return {
    findings,
    steps: inPlace(steps, ids.steps.steps),
    claims: pick(claims, ids.law.claims),
    claimIds: inPlace(claimIds, ids.law.claims),
    countyRecords: said.some((id) => statements[id].ofRecord) ? countyRecords : {},
    calling: stepsThatCall.filter((step) => ids.steps.steps.includes(step)),
    deadlines: pick(deadlines, kinds),
    numbers: pick(
      numbers,
      kinds.flatMap((kind) => numbersOf(kind).map(({ number }) => number)),
    ),
    deadlineIds: inPlace(deadlineIds, kinds),
    listed: rowsWhere((id) => ids.help.entries.includes(id)),
    statements: pick(statements, said),
    sources: pick(sources, [...new Set(cited)]),
    words: {
      en: { en: inFull('en') },
      es: { es: inFull('es'), en: wordsOf(ids, ['say'], 'en') },
    },
  };
}

/** All that can be said of the law in a flow, whatever is answered. */
function ofFlow(id: FlowId, findings: Findings): Brought {
  const contents = contentsOf(findings);
  const questions = Object.values<Question>(findings.flow.questions);
  const guided = questions.some(({ guide }) => guide === 'papers') ? papersRest : [];
  const said = [...new Set([...contents.statements, ...guided])];
  const named = [...new Set([...contents.steps, ...questions.flatMap((question) => question.steps ?? [])])];
  const recorded = said.some((id) => ofPractice.includes(id))
    ? countyCodes.flatMap((code) => county(code).practice.sources)
    : [];
  return brought(
    {
      law: { statements: said, claims: contents.claims },
      steps: { steps: named },
      say: { steps: named },
      help: { entries: helpersOf(findings) },
      deadlines: { deadlines: contents.deadlines.map(([id]) => id) },
    },
    [...contents.short, ...contents.more].map(([id]) => id),
    [...recorded, ...contents.letters.flatMap(letterSources)],
    sheetFiles[id],
  );
}

/** What the page that counts any deadline can say. */
const ofDeadlines = (): Brought =>
  brought({
    law: { statements: [...new Set(deadlineIds.flatMap(statementsOf))], claims: [] },
    steps: { steps: [] },
    say: { steps: [] },
    help: { entries: [] },
    deadlines: { deadlines: deadlineIds },
  });

/** All flows with their findings, in their order. */
const allFindings = (): Promise<readonly (readonly [FlowId, Findings])[]> =>
  Promise.all(flowIds.map(async (id) => [id, await flows[id]()] as const));

/** Sent to who opens three flows, an entry would be sent three times: from then on it is cheaper for all to have it. */
const many = 3;

/** Rows of the directory by their place among all, those that all pages have: whom a broken page names, whom to call in an emergency, and whom many flows name. */
export async function listedForAll(): Promise<Brought['listed']> {
  const named = (await allFindings()).map(([, findings]) => helpersOf(findings));
  const always = [...languages.flatMap(whomToCall).map(({ id }) => id), ...emergencies.map((one) => one.help)];
  return rowsWhere((id) => always.includes(id) || named.filter((ids) => ids.includes(id)).length >= many);
}

const helpersOf = (findings: Findings): readonly HelpId[] =>
  // Whose area is not the reader's is left out by the page itself: the order is the same in any language.
  help(contentsOf(findings).problems, undefined, 'en').map(({ id }) => id);

const rowsWhere = (wanted: (id: HelpId) => boolean): Brought['listed'] =>
  Object.fromEntries(listed.flatMap((row, at) => (wanted(row[0]) ? [[at, row]] : [])));

/** What each page that speaks of the law brings to a browser, by the name of its piece (src/pieces). */
export async function broughtBy(): Promise<Readonly<Record<string, Brought>>> {
  const [all, forAll] = await Promise.all([allFindings(), listedForAll()]);
  const each = all.map(([id, findings]) => {
    const own = ofFlow(id, findings);
    const rows = Object.entries(own.listed).filter(([place]) => !Object.hasOwn(forAll, place));
    return [id, { ...own, listed: Object.fromEntries(rows) }] as const;
  });
  return { ...Object.fromEntries(each), deadlines: ofDeadlines() };
}

/** The words of a language without those that pages bring. */
export function withoutBrought(file: string, texts: Texts): Texts {
  if (Object.values(sheetFiles).includes(file)) return {};
  const keys: readonly string[] = Object.entries(byId).find(([name]) => name === file)?.[1] ?? [];
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));
}

/** What pages of any language say or send in English beyond what they bring: dates and counties in letters, and what stands on the drawn papers. */
const aloud: Readonly<Record<string, readonly string[]>> = { fields: ['date', 'county'], say: ['papers', 'to'] };

/** Of the English words, what is said or sent whatever the reader's language. */
export const aloudWithoutBrought = (file: string, texts: Texts): Texts => pick(texts, aloud[file] ?? []);

/** The words of a flow without those of findings that cannot hold today. */
export const wordsOfToday = (texts: Texts, brought: Brought | undefined): Texts => ({
  ...texts,
  ...(brought && typeof texts.findings === 'object' && { findings: pick(texts.findings, brought.findings) }),
});
