import {
  array,
  boolean,
  custom,
  type GenericSchema,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  transform,
  tuple,
  union,
} from 'valibot';
import { type DeadlineId, deadlineIds } from '#law/deadlines.ts';
import { isMoment, isSpan, type Moment, type Span } from '#law/time.ts';
import type { Answers } from '#machines/engine/question.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';

/** How far a case is. */
export const statuses = ['new', 'working', 'waiting', 'lawyer', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** How an answer is known: the client says so, it was seen on paper, or it was checked with whoever keeps it. */
export const marks = ['says', 'seen', 'checked'] as const;
export type Mark = (typeof marks)[number];

/** Whether something is safe for the client; nobody has asked yet. */
export const permissions = ['notAsked', 'yes', 'no'] as const;
export type Permission = (typeof permissions)[number];

/** How to reach the client without putting them in danger. Without a number: the nickname must not lead to a person. */
export type Contact = {
  readonly call: Permission;
  readonly message: Permission;
  /** Who else may answer. */
  readonly others: string;
  readonly language: string;
};

/** A deadline that runs in a case, and the date it runs from; `maybe` where a finding that is open decides whether it runs. */
export type Runs = { readonly deadline: DeadlineId; readonly from: Moment | Span; readonly maybe: boolean };

/** A result in English, as it was shown once: when, for which answers, and line by line as on the sheet for a lawyer, each under its id. */
export type Kept = {
  readonly on: Required<Moment>;
  readonly said: Answers;
  readonly lines: readonly (readonly [id: string, text: string])[];
};

/** A flow that was walked for a client. */
export type Walk = {
  readonly answers: Answers;
  /** What stands beside an answer, by question. */
  readonly notes: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, Mark>>;
  /** Findings that somebody has set aside, each with the reason. */
  readonly overruled: Readonly<Record<string, string>>;
  readonly runs: readonly Runs[];
  /** Those that would run, had nobody set a finding aside; undefined where nobody has. */
  readonly aside?: readonly Runs[] | undefined;
  /** The result that was shown last. */
  readonly kept?: Kept | undefined;
  /** Older ones, from before the content changed. */
  readonly before: readonly Kept[];
};

/** All that is known of one client, as it is locked. */
export type CaseFile = {
  readonly made: Required<Moment>;
  /** When it was changed last. */
  readonly changed: Required<Moment>;
  readonly status: Status;
  readonly contact: Contact;
  readonly note: string;
  /** In the order in which they were begun. */
  readonly walks: Readonly<Record<string, Walk>>;
};

/** How many letters a text may have. A note is a page, not a book. */
export const longest = { note: 4000, line: 200, nickname: 80 } as const;

const note = pipe(string(), maxLength(longest.note));
const line = pipe(string(), maxLength(longest.line));
const moment = custom<Moment>(isMoment);
const minute = custom<Required<Moment>>((value) => isMoment(value) && value.at !== undefined);
const answers: GenericSchema<unknown, Answers> = record(line, union([line, array(line), moment, custom<Span>(isSpan)]));
const kept: GenericSchema<unknown, Kept> = object({
  on: minute,
  said: answers,
  lines: array(tuple([line, string()])),
});
const isDeadline = (id: string): id is DeadlineId => deadlineIds.some((each) => each === id);
const runs: GenericSchema<unknown, readonly Runs[]> = pipe(
  array(object({ deadline: line, from: union([moment, custom<Span>(isSpan)]), maybe: boolean() })),
  transform((all) => all.flatMap(({ deadline, ...rest }) => (isDeadline(deadline) ? [{ deadline, ...rest }] : []))),
);
const walk: GenericSchema<unknown, Walk> = object({
  answers,
  notes: record(line, note),
  marks: record(line, picklist(marks)),
  overruled: record(line, note),
  runs,
  aside: optional(runs),
  kept: optional(kept),
  before: array(kept),
});
const caseFile: GenericSchema<unknown, CaseFile> = object({
  made: minute,
  changed: minute,
  status: picklist(statuses),
  contact: object({
    call: picklist(permissions),
    message: picklist(permissions),
    others: line,
    language: line,
  }),
  note,
  // A flow or a deadline that is there no more must not shut a case.
  walks: record(line, walk),
});

/** What the list knows of a case without opening it. */
export type Brief = Pick<CaseFile, 'status' | 'changed'> & {
  readonly flows: readonly FlowId[];
  readonly runs: readonly Runs[];
  readonly aside: readonly Runs[];
};
const brief: GenericSchema<unknown, Brief> = object({
  changed: minute,
  status: picklist(statuses),
  flows: pipe(
    array(line),
    transform((all) => flowIds.filter((flow) => all.includes(flow))),
  ),
  runs,
  // Cases that were saved before it was counted have none.
  aside: optional(runs, []),
});

function read<Of>(schema: GenericSchema<unknown, Of>, text: string): Of | undefined {
  try {
    const found = safeParse(schema, JSON.parse(text));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}

/** The case in a text, from a vault or from a file that somebody sent; undefined where it is none. Answers that no question accepts any more stay: a flow leaves them out itself. */
export const readCase = (text: string): CaseFile | undefined => read(caseFile, text);

/** What the list knows of a case; undefined where that cannot be read. */
export const readBrief = (text: string): Brief | undefined => read(brief, text);

/** The walks of a case with their flows, in the order in which they were begun. */
export const walksOf = ({ walks }: Pick<CaseFile, 'walks'>): readonly (readonly [FlowId, Walk])[] =>
  Object.entries(walks).flatMap(([id, walk]) => {
    const flow = flowIds.find((each) => each === id);
    return flow === undefined ? [] : [[flow, walk] as const];
  });

/** Of what was said in a walk, the answers to questions: a step that was only read is none. */
export const answersIn = (said: Answers): Answers =>
  Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== 'read'));

/** A case as it is locked: what the list shall know of it, and all of it. */
export function written(file: CaseFile): { readonly brief: string; readonly body: string } {
  const { status, changed } = file;
  const walks = walksOf(file);
  const short: Brief = {
    status,
    changed,
    flows: walks.map(([flow]) => flow),
    runs: walks.flatMap(([, { runs }]) => runs),
    aside: walks.flatMap(([, { aside }]) => aside ?? []),
  };
  return { brief: JSON.stringify(short), body: JSON.stringify(file) };
}

/** The file of a new client, with nothing in it. */
export const newCase = (now: Required<Moment>): CaseFile => ({
  made: now,
  changed: now,
  status: 'new',
  contact: { call: 'notAsked', message: 'notAsked', others: '', language: '' },
  note: '',
  walks: {},
});
