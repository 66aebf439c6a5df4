import type { Found } from '#machines/engine/find.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { type Answer, type Answers, isUnsure, type Question } from '#machines/engine/question.ts';
import { urgencies } from '#machines/engine/result.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { namedBy, type OfficeId, partiesOf } from '#machines/parties.ts';
import { answerText, countyText, isCounty } from '#src/answers/answer-words.ts';
import { date } from '#src/words/format.ts';
import type { PageWords } from '#src/words/page-words.ts';
import { deadlineLines } from './deadline-lines.ts';
import { openLaw, readLaw, sureLaw } from './law-lines.ts';
import { type Line, type Part, parts, type Told } from './line.ts';

/** What stands above the lines of a part: its name, and a note where there is something to know of all of them, another one where a helper typed them. */
export const headingOf = (
  part: Part,
  { file }: Pick<Told, 'file'>,
  { handoff }: Pick<PageWords, 'handoff'>,
): readonly string[] => {
  const ofHelper = file && handoff.ifAny(`helper.${part}`);
  return [handoff(`parts.${part}`), ofHelper ?? handoff.ifAny(`notes.${part}`)].filter((text) => text !== undefined);
};

/** What stands below all lines: from whom they come, and what the sheet is not. */
export const footOf = ({ file, now }: Pick<Told, 'file' | 'now'>, { handoff, language }: PageWords): string =>
  handoff(file ? 'helper.foot' : 'foot', { date: date(now.on, language) });

/** A sheet line by line, in the language of these words; the same lines with the same ids in each. */
export function linesOf(told: Told, words: PageWords): readonly Line[] {
  const of: Readonly<Record<Part, (told: Told, words: PageWords) => readonly Omit<Line, 'part'>[]>> = {
    situation,
    answers,
    deadlines: deadlineLines,
    steps,
    papers,
    statements: sureLaw,
    openStatements: openLaw,
    readStatements: readLaw,
    parties,
    file: fromFile,
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

/** What a helper has written beside the answers, to be ticked before it goes along, and the findings that were set aside. */
function fromFile({ flow, said, file }: Told, words: PageWords) {
  if (!file) return [];
  const { flow: say, handoff } = words;
  const beside = asked(flow, said).flatMap(({ id }) => {
    const [mark = null, note = null] = [file.marks[id], file.notes[id]];
    if (mark === null && note === null) return [];
    const ask = say(`questions.${id}.ask`);
    const text = [ask, mark && handoff(`marks.${mark}`), note && handoff('note', { text: note })]
      .filter(Boolean)
      .join(' ');
    return [{ id, text, data: { question: id, finding: null, mark, note }, aside: true as const }];
  });
  const overruled = Object.entries(file.overruled).map(([id, note]) => {
    const finding = say.ifAny(`findings.${id}.title`) ?? id;
    return {
      id: `without ${id}`,
      text: handoff('without', { finding, reason: note }),
      data: { question: null, finding: id, mark: null, note },
    };
  });
  return [...overruled, ...beside];
}
