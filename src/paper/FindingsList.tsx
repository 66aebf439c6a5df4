import { county } from '#law/counties.ts';
import { deadlineIds } from '#law/deadlines.ts';
import type { Finding } from '#machines/engine/finding.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import { urgencies } from '#machines/engine/result.ts';
import { useHere } from '#src/here.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { StepText, WhatToDo } from '#src/result/StepText.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { list } from '#src/words/format.ts';
import { type FlowFile, useFlowWords, useWords } from '#src/words/use-words.ts';
import { ConditionText } from './Conditions.tsx';
import type { Contents } from './contents.ts';

type Props = { readonly flow: AnyFlow; readonly contents: Contents };

/** Findings one after the other, each with what must be so, what it says, and what to do then. */
export function FindingsList({
  name,
  title,
  how,
  findings,
  ...props
}: { name: string; title: string; how: string; findings: Contents['short'] } & Props) {
  if (findings.length === 0) return null;
  return (
    <section className="sec" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p>{how}</p>
      {findings.map(([id, finding]) => (
        <OnPaper key={id} id={id} finding={finding} {...props} />
      ))}
    </section>
  );
}

function OnPaper({ id, finding, flow, contents }: { id: string; finding: Finding } & Props) {
  const t = useWords('paper');
  const { language } = useHere();
  const words = useFlowWords(flow.id as FlowFile);
  const assumption = words.ifAny(`findings.${id}.ifUnsure`);
  const counties = contents.counties.get(id) ?? [];
  const more = (['short', 'body'] as const).flatMap((part) => words.ifAny(`findings.${id}.${part}`) ?? []);
  return (
    <div className="find" data-finding={id}>
      {assumption ? (
        <h3>
          <Unbroken text={assumption} />
        </h3>
      ) : (
        <h3>
          {t('if')} <ConditionText flow={flow} condition={finding.when} />
        </h3>
      )}
      <p>
        <b>
          <Unbroken text={words(`findings.${id}.title`)} />
        </b>{' '}
        {more.map((text) => (
          <Unbroken key={text} text={`${text} `} />
        ))}
        <Numbers ids={finding.says} all={contents.statements} />
      </p>
      {counties.length > 0 && (
        <p className="small">
          {t('counties', {
            counties: list(
              counties.map((code) => county(code).name),
              language,
            ),
          })}
        </p>
      )}
      <ToDo flow={flow.id} finding={finding} contents={contents} />
      <Runs finding={finding} />
    </div>
  );
}

function ToDo({ flow, finding, contents }: { flow: string; finding: Finding; contents: Contents }) {
  const t = useWords('result');
  const paper = useWords('paper');
  return urgencies.map((urgency) => {
    const steps = finding[urgency] ?? [];
    return (
      steps.length > 0 && (
        <div className="todo" key={urgency}>
          <p>
            <b>{t(`steps.${urgency}`)}</b>
          </p>
          <ul>
            {steps.map((step) => (
              <li key={step} data-step={step} data-urgency={urgency}>
                <WhatToDo flow={flow} step={step} />{' '}
                <a className="ref" href={`#step-${step}`}>
                  {paper('steps.number', { number: contents.steps.indexOf(step) + 1 })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });
}

/** Every step once, with how to do it and what to say, under the number that findings name it by. */
export function StepsInFull({ flow, contents }: { flow: string; contents: Contents }) {
  const t = useWords('paper');
  return (
    <section className="sec" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      <p>{t('steps.how')}</p>
      <ol className="each-step">
        {contents.steps.map((step) => (
          <li key={step} id={`step-${step}`} data-step={step}>
            <StepText flow={flow} step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The deadlines that run then and the letters to send, each of which stands once, further down; and the flows that go on from there. */
function Runs({ finding: { deadlines = {}, letters = [], onward = [] } }: { finding: Finding }) {
  const t = useWords('paper');
  const names = useWords('deadlines');
  const titles = useWords('letters');
  const pages = useWords('pages');
  const { language } = useHere();
  const running = deadlineIds.filter((id) => deadlines[id] !== undefined);
  return (
    <>
      {running.map((id) => (
        <p key={id} className="small">
          {t('deadline')} <a href={`#deadline-${id}`}>{names(`deadlines.${id}.name`)}</a>
        </p>
      ))}
      {letters.map((id) => (
        <p key={id} className="small">
          {t('letter')} <a href={`#letter-${id}`}>{titles(`letters.${id}.name`)}</a>
        </p>
      ))}
      {onward.map((id) => (
        <p key={id} className="small">
          {t('onward')} <a href={pathOf(paperOf(id), language)}>{pages(`flows.${id}.title`)}</a>
        </p>
      ))}
    </>
  );
}

/** The numbers of statements, each leading to it. */
export function Numbers({ ids, all }: { ids: readonly string[]; all: readonly string[] }) {
  const t = useWords('paper');
  return ids.map((id) => {
    const number = all.indexOf(id) + 1;
    return (
      <a key={id} className="ref" href={`#statement-${id}`}>
        <span className="vh">{t('number', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </a>
    );
  });
}
