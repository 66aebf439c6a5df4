import { help } from '#law/directory.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import { result } from '#machines/engine/result.ts';
import { countyText } from '#src/answers/answer-words.ts';
import { now } from '#src/clock.ts';
import { HelpCard } from '#src/result/HelpList.tsx';
import { StatementList } from '#src/result/StatementList.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';

/** What is on record of a county, with its sources, and who helps there: what the guide about sheriffs says of it, without what happened to anybody. */
export function CountyRecord({ local, county }: { local: Findings; county: string }) {
  const t = useWords('intake');
  const fields = useWords('fields');
  const each = useEach(local.flow.id);
  const { language } = useSpoken();
  const today = now();
  const { said, assumed } = settle(local.flow, { happened: 'unsaid', county });
  const composed = result(local, { said, assumed }, { now: today });
  const ofCounty = composed.why.filter(({ because }) => because.includes('county'));
  return (
    <>
      <h3>{countyText(county, { fields })}</h3>
      {ofCounty.map(({ id, finding }) => (
        <details className="find" key={id} data-finding={id}>
          <summary>
            <h4>{each(({ flow }) => flow(`findings.${id}.title`))}</h4>
          </summary>
          <StatementList ids={finding.says} flow={local.flow} said={said} today={today.on} />
        </details>
      ))}
      <details className="fold">
        <summary>
          <h4>{t('find.helpers')}</h4>
        </summary>
        <div className="helps">
          {help(composed.help, county, language).map((entry) => (
            <HelpCard key={entry.id} flow={local.flow.id} entry={entry} />
          ))}
        </div>
      </details>
    </>
  );
}
