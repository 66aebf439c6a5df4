import { Fragment } from 'react';
import type { AnyFlow, Line } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import { useHere } from '#src/here.ts';
import { StepText } from '#src/result/StepText.tsx';
import { pathOf } from '#src/routes.ts';
import { terms, termsIn } from '#src/words/glossary.ts';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';
import { ConditionText } from './Conditions.tsx';

/** The script of a flow, line by line: what is asked, when, and where it ends early. */
export function Questions({ flow }: { flow: AnyFlow }) {
  const t = useWords('paper');
  return (
    <section className="sec" aria-labelledby="asked">
      <h2 id="asked">{t('asked.title')}</h2>
      <p>{t('asked.how')}</p>
      <ol className="asks">
        {flow.lines.map((line) => (
          <li key={line.id}>
            {line.question ? <Asked flow={flow} {...line} question={line.question} /> : <End flow={flow} line={line} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asked({ flow, id, question, when, unless }: Line & { flow: AnyFlow; question: Question }) {
  const t = useWords('paper');
  const ui = useWords('ui');
  const words = useFlowWords(flow.id as FlowFile);
  const [help, why] = [words.ifAny(`questions.${id}.help`), words.ifAny(`questions.${id}.why`)];
  const condition = when ?? unless;
  return (
    <div data-question={id} data-kind={question.kind}>
      <h3>{words(`questions.${id}.ask`)}</h3>
      {condition && (
        <div className="when">
          {t(when ? 'onlyIf' : 'notIf')} <ConditionText flow={flow} condition={condition} />
        </div>
      )}
      {help && <p>{help}</p>}
      {why && (
        <p className="small">
          <b>{ui('whyWeAsk')}</b> {why}
        </p>
      )}
      <TermLinks text={`${words(`questions.${id}.ask`)} ${help ?? ''}`} />
      {question.kind === 'notice' ? (
        <NoticeSteps flow={flow.id} {...question} />
      ) : (
        <Answers flow={flow} id={id} question={question} />
      )}
    </div>
  );
}

/** The words of a question, each with the way to where it is explained. */
function TermLinks({ text }: { text: string }) {
  const t = useWords('paper');
  const { language } = useHere();
  const found = termsIn[language](text);
  if (found.length === 0) return null;
  return (
    <p className="small no-print">
      {t('terms')}{' '}
      {found.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <a href={`${pathOf('words', language)}#${id}`}>{terms[id][language]}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** What can be answered, each with a box to mark; "I don't know" and "I'd rather not say" last, as on the screen. */
function Answers({ flow, id, question }: { flow: AnyFlow; id: string; question: Question }) {
  const t = useWords('paper');
  const ui = useWords('ui');
  const words = useFlowWords(flow.id as FlowFile);
  const { kind, options, none, sensitive } = question;
  const offered = [...options, ...(kind === 'several' || none ? ['none'] : [])];
  const written = { county: ['county'], day: ['day'], moment: ['day', 'time'] } as const;
  return (
    <>
      {kind === 'several' && <p className="small">{t('several')}</p>}
      {(kind === 'county' || kind === 'day' || kind === 'moment') && (
        <p className="fill">
          {written[kind].map((name) => (
            <span key={name}>{t(`write.${name}`)}</span>
          ))}
        </p>
      )}
      <ul className="checks">
        {offered.map((option) => (
          <li key={option} data-option={option}>
            {words(`questions.${id}.options.${option}`)}
          </li>
        ))}
        <li data-option="unsure">{words.ifAny(`questions.${id}.unsure`) ?? ui('unsure')}</li>
        {sensitive && <li data-option="unsaid">{ui('unsaid')}</li>}
      </ul>
    </>
  );
}

const NoticeSteps = ({ flow, steps = [] }: Question & { flow: string }) => (
  <ol className="notice">
    {steps.map((step) => (
      <li key={step} data-step={step} data-urgency="now">
        <StepText flow={flow} step={step} />
      </li>
    ))}
  </ol>
);

/** An early end; it always has a condition. */
function End({ flow, line: { when } }: { flow: AnyFlow; line: Line }) {
  const t = useWords('paper');
  return (
    when && (
      <div className="when">
        {t('endIf')} <ConditionText flow={flow} condition={when} />
      </div>
    )
  );
}
