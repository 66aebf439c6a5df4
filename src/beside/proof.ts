import { addDays } from '#law/time.ts';
import check from '#locales/en/check.json';
import type safety from '#locales/en/safety.json';
import type { KeyOf } from '#src/words/use-words.ts';
import report from '../../docs/proof.json';

/** What must hold of every page and every flow, by the id that the names of its tests bear. */
export type BarId = keyof typeof check.bars;
/** Where it was tried: on a host that sends no headers, or on one that sends those of our header files. */
export type Host = keyof typeof check.proof.hosts;
/** How often a bar held where it was tried, and how many copies broken on purpose were found out. */
export type Row = {
  readonly bar: BarId;
  readonly host: Host;
  readonly passed: number;
  readonly tried: number;
  readonly caught: number;
  readonly planted: number;
};

const isBar = (id: string): id is BarId => Object.hasOwn(check.bars, id);
const isHost = (id: string): id is Host => Object.hasOwn(check.proof.hosts, id);

function rowOf({ bar, host, ...counts }: (typeof report.bars)[number]): Row {
  if (!isBar(bar)) throw new Error(`docs/proof.json has the bar "${bar}", which check.json does not name`);
  if (!isHost(host)) throw new Error(`docs/proof.json has the host "${host}", which check.json does not name`);
  return { bar, host, ...counts };
}

/** For how many days what was tried is worth relying on. */
const fresh = 30;

/** What `npm run prove:all` wrote when it last ran: on which commit, on which day, and until when to rely on it. */
export const proof = {
  commit: report.commit,
  on: report.on,
  until: addDays(report.on, fresh),
  rows: report.bars.map(rowOf),
};

type SafetyText = Exclude<KeyOf<typeof safety>, 'title' | 'description' | 'lead' | `${string}.title`>;

/** What shows each sentence of the page of safety; nothing where it is a limit or advice, which promises nothing. */
export const shownBy: Readonly<Record<SafetyText, readonly BarId[]>> = {
  'keeps.answers': ['L01', 'L02', 'L07'],
  'keeps.anew': ['L12'],
  'keeps.sends': ['N01', 'N02', 'N03'],
  'keeps.address': ['L03', 'L04'],
  'keeps.place': ['L05', 'N04'],
  'keeps.account': ['L02', 'N01'],
  'cannot.history': [],
  'cannot.network': [],
  'cannot.spy': [],
  'cannot.paper': [],
  'cannot.calls': [],
  'cannot.out': [],
  'exit.leaves': ['Q01', 'Q03'],
  'exit.keys': ['Q05'],
  'exit.back': ['Q02'],
  'exit.history': [],
  'safer.private': [],
  'safer.phone': [],
  'safer.words': [],
  danger: [],
};

/** The sentences of the page of safety, in its order. */
export const safetyTexts = Object.keys(shownBy) as readonly SafetyText[];
