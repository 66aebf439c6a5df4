import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Findings } from '#machines/engine/finding.ts';
import { questionsLeft } from '#machines/engine/flow.ts';
import { type Preview, preview } from '#machines/engine/preview.ts';
import type { Answer, Question } from '#machines/engine/question.ts';
import { now } from '#src/clock.ts';
import { leftAlone } from '#src/left-alone.ts';
import { Icon } from '#src/look/Icon.tsx';
import { SeeBoth } from '#src/pages/SeeBoth.tsx';
import { useEach } from '#src/words/Paired.tsx';
import type { PageWords } from '#src/words/page-words.ts';
import { type FlowFile, useFlowWords } from '#src/words/use-words.ts';
import { ChangePreview } from './ChangePreview.tsx';
import { Choice } from './Choice.tsx';
import { CountyField } from './CountyField.tsx';
import { DateField } from './DateField.tsx';
import type { Doubt, Problem } from './field.ts';
import { Notice } from './Notice.tsx';
import { PapersGuide } from './PapersGuide.tsx';
import { Progress } from './Progress.tsx';
import { doubtAbout, readForm } from './read-form.ts';
import { TermsHere } from './TermsHere.tsx';
import type { Visit } from './use-visit.ts';

const fields = { one: Choice, several: Choice, county: CountyField, day: DateField, moment: DateField, notice: Notice };

/** One question: its words and the field of its kind; a changed answer first shows what it would change. */
export function QuestionCard({ findings, question, visit }: { findings: Findings; question: Question; visit: Visit }) {
  const { flow } = findings;
  const { place } = visit;
  const [id, file] = [place.at, flow.id as FlowFile];
  const words = useFlowWords(file);
  const each = useEach(file);
  const [problem, setProblem] = useState<Problem | Doubt>();
  const [pending, setPending] = useState<{ value: Answer; changes: Preview }>();
  const doubted = useRef<string>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const [message, help, why] = [useId(), useId(), useId()];
  const Field = fields[question.kind];

  // The words are found when they are shown: they follow a switch of language.
  const textOf = (found: Problem | Doubt, { flow, fields, ui }: PageWords) => {
    if ('doubt' in found)
      return fields(`doubts.${found.doubt}`, {
        question: flow(`questions.${question.after ?? id}.ask`),
        days: 'days' in found ? found.days : 0,
      });
    const { key, values } = found;
    return key === 'choose' || key === 'chooseSome' ? ui(`errors.${key}`) : fields(`errors.${key}`, values);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    // Half a time is given as none: it must not count as left out.
    if (event.currentTarget.querySelector('[name=time]:invalid')) given.set('time', '?');
    const read = readForm(question, given, now());
    if ('problem' in read) {
      setProblem(read.problem);
      form.current?.querySelector<HTMLElement>(`[name="${read.problem.field}"]`)?.focus();
      return;
    }
    const { value } = read;
    const doubt = doubtAbout(question, value, place.said, now());
    if (doubt && doubted.current !== JSON.stringify(value)) {
      doubted.current = JSON.stringify(value);
      setProblem(doubt);
      return;
    }
    setProblem(undefined);
    const changes = place.answers[id] === undefined ? undefined : preview(findings, place, id, value, { now: now() });
    if (changes && Object.values(changes).some((list) => list.length > 0)) setPending({ value, changes });
    else visit.answer(value);
  };

  const keep = () => {
    flushSync(() => setPending(undefined));
    form.current?.querySelector('h1')?.focus();
  };

  if (pending) {
    return <ChangePreview findings={findings} visit={visit} id={id} question={question} {...pending} onKeep={keep} />;
  }
  const has = (text: 'help' | 'why') => words.ifAny(`questions.${id}.${text}`) !== undefined;
  const described = [has('help') && help, has('why') && why, problem && message].filter(Boolean).join(' ');
  return (
    <div className="q">
      <form
        ref={form}
        className="card qcard"
        {...leftAlone}
        data-question={id}
        data-kind={question.kind}
        onSubmit={submit}
      >
        <Progress
          flow={file}
          number={Object.keys(place.said).filter((each) => each !== id && place.said[each] !== 'read').length + 1}
          left={questionsLeft(flow, place)}
          notice={question.kind === 'notice'}
        />
        <fieldset {...(described && { 'aria-describedby': described })}>
          <legend>
            <h1 tabIndex={-1}>{each(({ flow }) => flow(`questions.${id}.ask`))}</h1>
          </legend>
          {has('help') && (
            <p className="help" id={help}>
              {each(({ flow }) => flow(`questions.${id}.help`))}
            </p>
          )}
          {question.guide && (
            <a className="link-btn to-guide" href="#guide">
              {each(({ fields }) => fields('papers.link'))}
            </a>
          )}
          <div role="alert">
            {problem && (
              <p className="err" id={message}>
                <Icon name="warn" /> {each((words) => textOf(problem, words))}
              </p>
            )}
          </div>
          <Field
            id={id}
            flow={file}
            question={question}
            given={place.answers[id]}
            wrong={problem && 'field' in problem ? problem.field : undefined}
            message={message}
          />
        </fieldset>
        {has('why') && (
          <p className="why" id={why}>
            <Icon name="ask" />
            <span>
              {each(({ flow, ui }) => (
                <>
                  <b>{ui('whyWeAsk')}</b> <span>{flow(`questions.${id}.why`)}</span>
                </>
              ))}
            </span>
          </p>
        )}
        <div className="acts">
          <button className="btn" type="submit">
            {each(({ ui }) => ui('continue'))} <Icon name="go" />
          </button>
          <SeeBoth flow={file} />
        </div>
      </form>
      {question.guide === 'papers' && <PapersGuide flow={flow} said={place.said} />}
      <TermsHere flow={file} id={id} />
    </div>
  );
}
