import { claims } from '#law/article.ts';
import { help } from '#law/directory.ts';
import type { Found } from '#machines/engine/find.ts';
import type { Around, Findings } from '#machines/engine/finding.ts';
import { type Place, settle } from '#machines/engine/flow.ts';
import type { Answer, Answers, Question } from '#machines/engine/question.ts';
import { result, urgencies } from '#machines/engine/result.ts';
import { answerText, isCounty } from '#src/answers/answer-words.ts';
import { countedFrom, letterLines } from '#src/letters/letter-lines.ts';
import { deadlineData } from './ask-deadlines.ts';
import { questionData, stepData } from './ask-describe.ts';
import { statementData } from './ask-statements.ts';
import type { AskWords } from './ask-words.ts';

/** What was asked, the question that is open now, or the result; notices count as read. */
export function decision(findings: Findings, answers: Answers, around: Around, words: AskWords) {
  const { flow } = findings;
  const questions = flow.lines.flatMap(({ id, question }) => (question ? [{ id, question }] : []));
  const notices = questions.flatMap(({ id, question }) => (question.kind === 'notice' ? [[id, 'read'] as const] : []));
  const place = settle(flow, { ...answers, ...Object.fromEntries(notices) });
  const asked = questions.flatMap(({ id, question }) => {
    const answer = place.said[id];
    return answer === undefined ? [] : [answerData(id, question, answer, words)];
  });
  const [next = null] = questions
    .filter(({ id }) => id === place.at)
    .map(({ id, question }) => questionData(id, question, words));
  return { flow: flow.id, asked, next, result: next ? null : resultData(findings, place, around, words) };
}

/** An answer in words, or the steps of a notice that was read. */
function answerData(id: string, question: Question, answer: Answer, words: AskWords) {
  const told = { question: id, ask: words.flow(`questions.${id}.ask`), answer };
  return question.steps
    ? { ...told, steps: question.steps.map((step) => stepData(step, words)) }
    : { ...told, words: answerText(id, question, answer, words) };
}

function resultData(findings: Findings, place: Place, around: Around, words: AskWords) {
  const found = result(findings, place, around);
  const { said } = place;
  const county = isCounty(said.county) ? said.county : undefined;
  const { flow, result: say } = words;
  const stated = (finding: Found) => statementData(finding.finding.says, said, around, words);
  const questionText = (question: string) => ({ question, ask: flow(`questions.${question}.ask`) });
  return {
    shortAnswer: found.short.map(({ id, sure }) =>
      sure
        ? { id, sure, title: flow(`findings.${id}.title`), text: flow(`findings.${id}.short`) }
        : { id, sure, text: flow(`findings.${id}.ifUnsure`) },
    ),
    steps: Object.fromEntries(
      urgencies.map((urgency) => [urgency, found.steps[urgency].map((step) => stepData(step, words))]),
    ),
    deadlines: found.deadlines.map((running) => deadlineData(running, said, around, words)),
    findings: found.why.map((finding) => ({
      id: finding.id,
      sure: finding.sure,
      title: flow(`findings.${finding.id}.title`),
      body: flow.ifAny(`findings.${finding.id}.body`) ?? null,
      because: finding.because,
      statements: stated(finding),
    })),
    open: found.open.map(({ question, found }) => ({
      ...questionText(question),
      findings: found.map((finding) => ({
        id: finding.id,
        sure: finding.sure,
        text: flow(`findings.${finding.id}.ifUnsure`),
        because: finding.because,
        statements: stated(finding),
      })),
    })),
    claims: found.claims.map((id) => ({
      id,
      verdicts: claims[id].verdicts,
      says: words.law(`claims.${id}.says`),
      why: words.law(`claims.${id}.why`),
      statements: statementData(claims[id].against, said, around, words),
    })),
    letters: found.letters.map((id) => ({
      id,
      name: words.letters(`letters.${id}.name`),
      lines: letterLines(id, { said, due: countedFrom(found.deadlines) }, words),
    })),
    resources: help(found.help, county, words.language).map((entry) => ({
      ...entry,
      what: words.help(`entries.${entry.id}.what`),
      takes: words.help(`entries.${entry.id}.takes`),
    })),
    onward: found.onward.map((id) => ({ flow: id, title: words.pages(`flows.${id}.title`) })),
    unconfirmed: statementData(found.unconfirmed, said, around, words),
    worthFindingOut: found.worthFindingOut === undefined ? null : questionText(found.worthFindingOut),
    advice: say('advice'),
  };
}
