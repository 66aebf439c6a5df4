import { useMemo } from 'react';
import { settle } from '#machines/engine/flow.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flowIcons } from '#src/look/flow-icons.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { answersIn, type CaseFile, walksOf } from '../cases/case-file.ts';
import { useGuides } from '../guides/use-guides.ts';
import { newsOf } from '../walk/replay.ts';
import { useInLines } from '../walk/use-in-lines.ts';

/** The guides that were begun for this client, each with how far it is, and those that could be. */
export function GuidesOfCase({ file, onOpen }: { file: CaseFile; onOpen: (flow: FlowId) => void }) {
  const t = useWords('intake');
  const pages = useWords('pages');
  const guides = useGuides();
  const inLines = useInLines();
  // A result is made again for each: not with every letter that somebody types on the desk.
  const begun = useMemo(
    () =>
      walksOf(file).map(([flow, walk]) => {
        const { findings } = guides.flow(flow);
        const isNews = newsOf(findings, walk, inLines(flow)) !== undefined;
        return { flow, isNews, ...settle(findings.flow, walk.answers) };
      }),
    [file, guides, inLines],
  );
  const others = flowIds.filter((flow) => file.walks[flow] === undefined);
  const open = (flow: FlowId) => (
    <button type="button" className="tap" onClick={() => onOpen(flow)}>
      <Icon name={flowIcons[flow]} />
      <span>{pages(`flows.${flow}.title`)}</span>
      <Icon name="go" className="go" />
    </button>
  );
  return (
    <section className="card stack" aria-labelledby="guides">
      <h2 id="guides">{t('guides.title')}</h2>
      {begun.length === 0 && <p>{t('guides.none')}</p>}
      {begun.map(({ flow, isNews, at, said }) => (
        <div key={flow} data-begun={flow}>
          {open(flow)}
          <p className="small">
            {t(at === 'result' ? 'guides.result' : 'guides.answers', {
              count: Object.keys(answersIn(said)).length,
            })}
            {isNews && <b>{` ${t('guides.news')}`}</b>}
          </p>
        </div>
      ))}
      <details open={begun.length === 0}>
        <summary>{t('guides.others')}</summary>
        <div className="stack">
          {others.map((flow) => (
            <div key={flow}>{open(flow)}</div>
          ))}
        </div>
      </details>
    </section>
  );
}
