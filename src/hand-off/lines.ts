import { claims } from '#law/article.ts';
import { authority, citationOf } from '#law/citation.ts';
import { type ClaimEnd, type Deadline, type End, type HoldEnd, passed, safeEnd } from '#law/deadlines.ts';
import { type StatementId, statements } from '#law/statements.ts';
import { endOf, type Instant, instantsOf, isoOf, type Moment } from '#law/time.ts';
import type { Found } from '#machines/engine/find.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { type Answer, type Answers, isUnsure, type Question } from '#machines/engine/question.ts';
import { type Result, type RunningDeadline, urgencies } from '#machines/engine/result.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { namedBy, type OfficeId, partiesOf } from '#machines/parties.ts';
import { answerText, countyText, dateText, isCounty } from '#src/answers/answer-words.ts';
import { nameOf } from '#src/result/cited.ts';
import { claimText, daysText, holdText, movedText, wayText } from '#src/result/deadline-words.ts';
import { sayable, sourcesOf, standingText, statementText } from '#src/result/says.ts';
import { movedDay, toldEnds } from '#src/result/told-ends.ts';
import { date } from '#src/words/format.ts';
import type { PageWords } from '#src/words/page-words.ts';

/** The parts of a hand-off sheet, in their order. */
export const parts = [
  'situation',
  'answers',
  'deadlines',
  'steps',
  'papers',
  'statements',
  'openStatements',
  'readStatements',
  'parties',
] as const;
export type Part = (typeof parts)[number];

/** One line of a sheet, which can be left out: its id, its text, how the reader was told it where that is shorter, and the same as data. */
export type Line = {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  readonly told?: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What a sheet is made from: the result that the page shows, what was said, and the moment for which it was composed. */
export type Told = {
  readonly flow: AnyFlow;
  readonly said: Answers;
  readonly composed: Result;
  readonly now: Moment;
};

/** What stands above the lines of a part: its name, and a note where there is something to know of all of them. */
export const headingOf = (part: Part, { handoff }: Pick<PageWords, 'handoff'>): readonly string[] =>
  [handoff(`parts.${part}`), handoff.ifAny(`notes.${part}`)].filter((text) => text !== undefined);

/** A sheet line by line, in the language of these words; the same lines with the same ids in each. */
export function linesOf(told: Told, words: PageWords): readonly Line[] {
  const of: Readonly<Record<Part, (told: Told, words: PageWords) => readonly Omit<Line, 'part'>[]>> = {
    situation,
    answers,
    deadlines,
    steps,
    papers,
    statements: sureLaw,
    openStatements: openLaw,
    readStatements: readLaw,
    parties,
  };
  return parts.flatMap((part) => of[part](told, words).map((line) => ({ ...line, id: `${part} ${line.id}`, part })));
}

/** What applies: the short answer first, each reason that is sure with all that it says, and what is still open. */
function situation({ composed }: Told, words: PageWords) {
  const { flow: say, handoff } = words;
  const answerFirst = [...composed.why].sort((one, other) => Number(isShort(other)) - Number(isShort(one)));
  const sure = answerFirst.map(({ id, finding }) => {
    const title = say(`findings.${id}.title`);
    const more = [finding.short && say.ifAny(`findings.${id}.short`), say.ifAny(`findings.${id}.body`)];
    return { id, text: [title, ...more].filter(Boolean).join(' '), data: { finding: id, sure: true, title } };
  });
  const open = composed.open.flatMap(({ found }) => found);
  return [
    { id: 'flow', text: say('title'), data: { finding: null, sure: true, title: say('title') } },
    ...sure,
    ...open.map(({ id }) => {
      const title = say(`findings.${id}.ifUnsure`);
      return { id, text: handoff('opening', { text: title }), data: { finding: id, sure: false, title } };
    }),
  ];
}

const isShort = ({ finding }: Found): boolean => finding.short === true;

/** What was answered; what is not known is marked, and whether it matters here. */
function answers({ flow, said, composed }: Told, words: PageWords) {
  return asked(flow, said).map(({ id, question, answer }) => {
    const [ask, text] = [words.flow(`questions.${id}.ask`), answerText(id, question, answer, words)];
    const unknown = isUnsure(answer);
    const matters = composed.restsOn.includes(id);
    const marked = unknown ? words.handoff(matters ? 'unknownMatters' : 'unknown', { text }) : text;
    return {
      id,
      text: `${ask} ${marked}`,
      data: { question: id, ask, answer, words: text, known: unknown ? answer : 'known', matters },
    };
  });
}

/** The questions that were answered, notices apart. */
const asked = (flow: AnyFlow, said: Answers) =>
  Object.entries(said).flatMap(([id, answer]) => {
    const question: Question | undefined = flow.questions[id];
    return question === undefined || question.kind === 'notice' ? [] : [{ id, question, answer }];
  });

/** Each deadline that runs, with the ends that the page tells. */
function deadlines({ composed, now }: Told, words: PageWords) {
  const at = instantsOf(now).earliest;
  return inOrder(composed.deadlines, at).map((running) => {
    const { id, onlyIf, counted } = running;
    const name = words.deadlines(`deadlines.${id}.name`);
    const from = words.deadlines('counted', { from: dateText(counted.from, words) });
    const ends = toldEnds(counted, at).map((end, _, told) => ({
      rule: end.rule,
      at: end.unit === 'instant' ? isoOf(safeEnd(end)) : safeEnd(end),
      words: end.unit === 'instant' ? holdWords(end, told, at, words) : claimWords(end, counted, at, words),
    }));
    const only =
      onlyIf === undefined ? [] : [words.handoff('onlyIf', { text: words.flow(`findings.${onlyIf}.ifUnsure`) })];
    const none = ends.length === 0 ? [words.deadlines('unknown')] : [];
    return {
      id: nameOf(running),
      text: sentences(name, ...only, ...ends.map((end) => end.words), ...none, from),
      data: { deadline: id, name, from: counted.from, onlyIf: onlyIf ?? null, ends },
    };
  });
}

/** Those to come by their next end, then those that passed, at last those without an end. */
function inOrder(deadlines: readonly RunningDeadline[], now: Instant): readonly RunningDeadline[] {
  const first = (ends: readonly End[]) => Math.min(...ends.map(instantOf));
  const dated = deadlines.map((running) => {
    const ends = toldEnds(running.counted, now);
    return { running, end: first(ends), next: first(ends.filter((end) => passed(end, now) !== 'yes')) };
  });
  // What has no such end stands at infinity; two that both do differ by nothing that is a number.
  return dated.sort((one, other) => one.next - other.next || one.end - other.end).map(({ running }) => running);
}
const instantOf = (end: End): Instant => (end.unit === 'instant' ? safeEnd(end) : endOf(safeEnd(end)));

/** An end of a hold, how it was counted, and the days left out. */
const holdWords = (end: HoldEnd, told: readonly End[], now: Instant, words: PageWords): string =>
  sentences(
    `${wayText(end, told, words)} ${holdText(end, now, words)}`,
    ...(end.skipped.length > 0 ? [words.deadlines('skipped', { days: daysText(end.skipped, words) })] : []),
  );

/** The day of a claim; where it is the one to act by, why it is not the last. */
function claimWords(end: ClaimEnd, counted: Deadline, now: Instant, words: PageWords): string {
  const moved = end.rule === 'act-by' ? movedDay(counted) : undefined;
  return sentences(claimText(end, now, words), ...(moved ? [movedText(moved, words)] : []));
}

/** Texts one after the other, each with a stop at its end. */
const sentences = (...texts: readonly string[]): string =>
  texts.map((text) => (/[.?!]”?$/u.test(text) ? text : `${text}.`)).join(' ');

/** The steps that the page tells, with what it says of each: some doubts stand there alone. */
const steps = ({ composed }: Told, words: PageWords) =>
  urgencies.flatMap((urgency) =>
    composed.steps[urgency].map((id) => {
      const [what, how] = [words.steps(`steps.${id}.do`), words.steps.ifAny(`steps.${id}.how`)];
      const text = how === undefined ? what : `${what} ${how}`;
      return { id, text, data: { step: id, urgency, do: what, how: how ?? null } };
    }),
  );

/** The papers that somebody named. */
const papers = ({ flow, said }: Told, words: PageWords) =>
  asked(flow, said).flatMap(({ id, question, answer }) =>
    question.guide === 'papers' && isList(answer)
      ? answer.map((option) => {
          const text = words.flow(`questions.${id}.options.${option}`);
          return { id: `${id} ${option}`, text, data: { question: id, paper: option, name: text } };
        })
      : [],
  );
const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

/** Each statement that the result rests on for sure. */
const sureLaw = (told: Told, words: PageWords) => law(told.composed.statements, [], told, words);

/** Those that findings rest on which are open. */
const openLaw = (told: Told, words: PageWords) => law(behindOpen(told), told.composed.statements, told, words);

/** Those that answer what people read. */
const readLaw = (told: Told, words: PageWords) =>
  law(
    told.composed.claims.flatMap((id): readonly StatementId[] => claims[id].against),
    [...told.composed.statements, ...behindOpen(told)],
    told,
    words,
  );

const behindOpen = ({ composed }: Told): readonly StatementId[] =>
  composed.open.flatMap(({ found }) => found.flatMap(({ finding }) => finding.says));

/** Statements that can be said, each once and only where it did not stand before. */
const law = (ids: readonly StatementId[], before: readonly StatementId[], { said }: Told, words: PageWords) =>
  [...new Set(ids)].filter((id) => !before.includes(id) && sayable(id, said)).map((id) => statement(id, said, words));

/** A statement with its standing, its citations and the day it was checked. */
function statement(id: StatementId, said: Answers, words: PageWords) {
  const { standing, checked } = statements[id];
  const authorities = sourcesOf(id, said).map(authority);
  const citations = authorities.map((one) => ({ cite: citationOf(one), url: one.source.url }));
  const says = statementText(id, said, words.law, words) ?? '';
  const how = standingText(standing, authorities, words.law, words.language);
  const when = words.law('checked', { date: date(checked, words.language) });
  const text = `${says} [${sentences(how, citations.map(({ cite }) => cite).join('; '), when)}]`;
  // Its citations are in English whatever the language, and stand beside it.
  return { id, text, told: says, data: { statement: id, says, standing, checked, citations } };
}

/** The county and the offices that were named, the sheriff with it where it is the sheriff’s: for a lawyer's check of conflicts. */
function parties({ flow, said }: Told, words: PageWords) {
  const id = flow.id as FlowId;
  const { county } = said;
  const known = isCounty(county) ? countyText(county, words) : undefined;
  const ofCounty: readonly OfficeId[] = namedBy[id].sheriffOfCounty ? ['county', 'sheriff'] : ['county'];
  return partiesOf(id, said).map((office) => {
    const [name, where] = [words.handoff(`offices.${office}`), ofCounty.includes(office) ? known : undefined];
    return { id: office, text: where ? `${name}: ${where}` : name, data: { office, name, county: where ?? null } };
  });
}
