import { useState } from 'react';
import { statementsOf } from '#law/deadline-rules.ts';
import { Shell } from '#src/pages/Shell.tsx';
import { WhomToCall } from '#src/pages/WhomToCall.tsx';
import { RuleCounts } from '#src/result/RuleCounts.tsx';
import { StatementList } from '#src/result/StatementList.tsx';
import { useWords } from '#src/words/use-words.ts';
import { byTopic } from './by-topic.ts';
import { Count } from './Count.tsx';
import { CountForm, type Wanted } from './CountForm.tsx';

/** One deadline counted from one date, outside of any flow; and all the rules that are counted. */
export function DeadlinesPage() {
  const t = useWords('count');
  const pages = useWords('pages');
  const [wanted, setWanted] = useState<Wanted>();
  return (
    <Shell title={wanted === undefined ? pages('deadlines.title') : undefined}>
      <div className="page">
        <h1>{pages('deadlines.title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>{t('kept')}</p>
        <noscript>
          <p className="banner">{t('noScript')}</p>
          <WhomToCall />
        </noscript>
        <CountForm onCount={setWanted} />
        <div className="result-col">
          {wanted && <Count {...wanted} />}
          <Rules />
        </div>
      </div>
    </Shell>
  );
}

/** Every rule in its words, under what it is about. */
function Rules() {
  const t = useWords('count');
  const deadlines = useWords('deadlines');
  return (
    <section className="sec" aria-labelledby="rules">
      <h2 id="rules">{t('rules')}</h2>
      {byTopic().map(([topic, kinds]) => (
        <section key={topic} aria-labelledby={`about-${topic}`}>
          <h3 className="topic" id={`about-${topic}`}>
            {t(`topics.${topic}`)}
          </h3>
          {kinds.map((kind) => (
            <div className="find" key={kind} id={kind}>
              <h4>{deadlines(`deadlines.${kind}.name`)}</h4>
              <p>
                {t('questions.when.ask')}: {t(`from.${kind}`)}
              </p>
              <RuleCounts kind={kind} />
              <StatementList ids={statementsOf(kind)} flow={{ id: 'count' }} said={{}} />
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
