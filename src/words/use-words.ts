import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type about from '#locales/en/about.json';
import type agency from '#locales/en/agency.json';
import type article from '#locales/en/article.json';
import type calendar from '#locales/en/calendar.json';
import type changes from '#locales/en/changes.json';
import type check from '#locales/en/check.json';
import type count from '#locales/en/count.json';
import type deadlines from '#locales/en/deadlines.json';
import type detainer from '#locales/en/detainer.json';
import type directory from '#locales/en/directory.json';
import type encounter from '#locales/en/encounter.json';
import type fields from '#locales/en/fields.json';
import type find from '#locales/en/find.json';
import type handoff from '#locales/en/handoff.json';
import type help from '#locales/en/help.json';
import type home from '#locales/en/home.json';
import type intake from '#locales/en/intake.json';
import type interview from '#locales/en/interview.json';
import type law from '#locales/en/law.json';
import type letters from '#locales/en/letters.json';
import type limits from '#locales/en/limits.json';
import type local from '#locales/en/local.json';
import type pages from '#locales/en/pages.json';
import type paper from '#locales/en/paper.json';
import type prepare from '#locales/en/prepare.json';
import type protections from '#locales/en/protections.json';
import type records from '#locales/en/records.json';
import type result from '#locales/en/result.json';
import type safety from '#locales/en/safety.json';
import type say from '#locales/en/say.json';
import type sharing from '#locales/en/sharing.json';
import type spellings from '#locales/en/spellings.json';
import type start from '#locales/en/start.json';
import type steps from '#locales/en/steps.json';
import type still from '#locales/en/still.json';
import type terms from '#locales/en/terms.json';
import type ui from '#locales/en/ui.json';
import type victim from '#locales/en/victim.json';
import type violated from '#locales/en/violated.json';
import type { Words } from './i18n.ts';
import type { Language } from './languages.ts';
import { SpokenContext } from './spoken.ts';

/** The files that every page shares. */
type SharedFiles = {
  ui: typeof ui;
  pages: typeof pages;
  home: typeof home;
  fields: typeof fields;
  result: typeof result;
  law: typeof law;
  help: typeof help;
  steps: typeof steps;
  say: typeof say;
  letters: typeof letters;
  deadlines: typeof deadlines;
  count: typeof count;
  paper: typeof paper;
  article: typeof article;
  terms: typeof terms;
  safety: typeof safety;
  limits: typeof limits;
  directory: typeof directory;
  check: typeof check;
  changes: typeof changes;
  about: typeof about;
  still: typeof still;
  spellings: typeof spellings;
  calendar: typeof calendar;
  handoff: typeof handoff;
  intake: typeof intake;
};
/** One line a flow; its texts are checked against the flow in `check.ts`. */
type FlowFiles = {
  start: typeof start;
  encounter: typeof encounter;
  find: typeof find;
  detainer: typeof detainer;
  sharing: typeof sharing;
  local: typeof local;
  violated: typeof violated;
  interview: typeof interview;
  agency: typeof agency;
  records: typeof records;
  protections: typeof protections;
  victim: typeof victim;
  prepare: typeof prepare;
};
type AllFiles = SharedFiles & FlowFiles;

export type File = keyof AllFiles;
export type FlowFile = keyof FlowFiles;
/** The files that questions are asked from: those of the flows, and that of the page that counts one date. */
export type AskingFile = FlowFile | 'count';

/** What fills the placeholders; `count` also chooses between `_one` and `_other`. */
export type Values = Readonly<Record<string, string | number>>;

type WithoutPlural<Key extends string> = Key extends `${infer Whole}_one` | `${infer Whole}_other` ? Whole : Key;
/** The dotted path of every text in a file; the two forms of a plural are one key. */
export type KeyOf<Json> = {
  [Key in keyof Json & string]: Json[Key] extends string ? WithoutPlural<Key> : `${Key}.${KeyOf<Json[Key]>}`;
}[keyof Json & string];

/** The keys of any flow, for components that know kinds of questions and no flow by name. */
export type FlowKey =
  | 'title'
  | 'lead'
  | `questions.${string}.${'ask' | 'help' | 'why' | 'unsure'}`
  | `questions.${string}.options.${string}`
  | `facts.${string}`
  | 'sheet.title'
  | `sheet.parts.${string}`
  | `findings.${string}.${'title' | 'body' | 'ifUnsure' | 'short'}`;

/** Says the text of a key. */
export type Say<Key extends string> = {
  (key: Key, values?: Values): string;
  /** The text, or undefined where the file has none: for what not every item has (`help`, `why`, `how`, `short`). */
  ifAny(key: string, values?: Values): string | undefined;
  /** The ids of the texts below a key, in their order; none where the file has none. */
  idsBelow(key: string): readonly string[];
};

const borrowed = new Map<string, string>();
/** The language of a text that had to be said in the other one, because its own does not have it; else undefined. */
export const borrowedFrom = (text: string): string | undefined => borrowed.get(text);

function sayer<Key extends string>(words: Words, language: string, file: string): Say<Key> {
  const t = words.getFixedT(language, file);
  const say = (key: string, values?: Values): string => {
    const { res, usedLng } = t(key, { ...values, returnDetails: true });
    if (usedLng !== language) borrowed.set(res, usedLng);
    return res;
  };
  const ifAny = (key: string, values?: Values) =>
    words.exists(key, { ...values, lng: language, ns: file }) ? say(key, values) : undefined;
  const idsBelow = (key: string): readonly string[] => {
    const below: unknown = words.getResource(language, file, key);
    return typeof below === 'object' && below !== null ? Object.keys(below) : [];
  };
  return Object.assign(say, { ifAny, idsBelow });
}

function useSayer<Key extends string>(file: string): Say<Key> {
  const { i18n } = useTranslation(file);
  // Half of a pair speaks its own language; a page without a place, that of its words.
  const language = useContext(SpokenContext)?.language ?? i18n.language;
  return useMemo(() => sayer<Key>(i18n, language, file), [i18n, language, file]);
}

/** The words of one file in the reader's language; the component follows a switch of language. */
export const useWords = <F extends File>(file: F): Say<KeyOf<AllFiles[F]>> => useSayer(file);

/** The words of whichever flow is shown, in the reader's language. */
export const useFlowWords = (flow: FlowFile): Say<FlowKey> => useSayer(flow);

/** The words of one file in a given language, outside of React: commands, prerender, side by side. */
export const wordsIn = <F extends File>(words: Words, language: Language, file: F): Say<KeyOf<AllFiles[F]>> =>
  sayer(words, language, file);

/** The words of whichever flow is asked for in a given language, outside of React. */
export const flowWordsIn = (words: Words, language: Language, flow: FlowFile): Say<FlowKey> =>
  sayer(words, language, flow);
