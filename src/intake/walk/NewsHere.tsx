import type { Findings } from '#machines/engine/finding.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { date } from '#src/words/format.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Kept, Walk } from '../cases/case-file.ts';
import type { News } from './replay.ts';

/** What is different since a result was kept: what is asked anew, what counts no more, and which lines differ, in English as they stand in the file. */
export function NewsHere({
  findings: { flow },
  kept,
  news,
  onKnown,
}: {
  findings: Findings;
  kept: Kept;
  news: News;
  onKnown: () => void;
}) {
  const t = useWords('intake');
  const each = useEach(flow.id as FlowId);
  const { language } = useSpoken();
  const question = (id: string) => each(({ flow: say }) => say.ifAny(`questions.${id}.ask`) ?? id);
  return (
    <section className="banner banner--late stack no-print" aria-labelledby="news" data-news="">
      <h2 id="news">{t('news.title')}</h2>
      <p>{t('news.since', { date: date(kept.on.on, language) })}</p>
      {news.asked !== undefined && (
        <p>
          <span>{t('news.asked')}</span> <b>{question(news.asked)}</b>
        </p>
      )}
      {news.setAside.length > 0 && (
        <>
          <p>{t('news.setAside')}</p>
          <ul className="lines">
            {news.setAside.map((id) => (
              <li key={id}>{question(id)}</li>
            ))}
          </ul>
        </>
      )}
      {news.differing.length > 0 && (
        <details>
          <summary>{t('news.lines', { count: news.differing.length })}</summary>
          <ul className="lines" lang="en">
            {news.differing.map(({ id, was, is }) => (
              <li key={id}>
                {was && <del>{was}</del>} {is && <ins>{is}</ins>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{t('news.stays')}</p>
      {news.asked === undefined && (
        <button
          type="button"
          className="btn btn--plain"
          onClick={() => {
            onKnown();
            // The button goes with what it is about.
            document.querySelector('h1')?.focus();
          }}
        >
          {t('news.known')}
        </button>
      )}
    </section>
  );
}

/** The results from before the content changed, as they were shown then. */
export function Before({ before }: Pick<Walk, 'before'>) {
  const t = useWords('intake');
  const { language } = useSpoken();
  return before.map(({ on, lines }) => (
    <details className="fold no-print" key={`${on.on} ${on.at}`}>
      <summary>
        <h2>{t('news.old', { date: date(on.on, language) })}</h2>
      </summary>
      <ul className="lines" lang="en">
        {lines.map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  ));
}
