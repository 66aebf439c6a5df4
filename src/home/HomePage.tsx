import { useEffect, useRef } from 'react';
import { flowIds } from '#machines/flows.ts';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { useHere } from '#src/here.ts';
import { Gone, useLoadedAgain } from '#src/leave/Gone.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Shell } from '#src/pages/Shell.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { Promises } from './Promises.tsx';
import { Scene } from './Scene.tsx';
import { type InPlace, useInPlace } from './use-in-place.ts';

/** The first page, or the flow that was opened in its place. */
export function HomePage() {
  const inPlace = useInPlace();
  return inPlace.findings ? <FlowPage findings={inPlace.findings} /> : <Home {...inPlace} />;
}

/** What this is, what it does not do, what it promises, and the flows there are. */
function Home({ left, coming, open }: InPlace) {
  const t = useWords('home');
  const pages = useWords('pages');
  const { language } = useHere();
  const door = useRef<HTMLAnchorElement>(null);
  // Who comes back from a flow goes on at its door.
  useEffect(() => door.current?.focus(), []);
  return (
    // From the first flow on the neutral title stays.
    <Shell title={left ? undefined : t('title')}>
      <div className="page hero">
        <div>
          <Gone so={useLoadedAgain() && left === undefined} />
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="limits">{pages('limits')}</p>
        </div>
        <p className="sos">
          <Icon name="warn" />
          <span>
            {t('danger')}{' '}
            <a className="link-btn" href={pathOf('help', language)}>
              {pages('beside.help')}
            </a>
          </span>
        </p>
        <Promises />
      </div>
      <Scene />
      <section className="band band--1" aria-labelledby="jail">
        <h2 id="jail">{t('jail')}</h2>
        <Gone so={left?.answered ?? false} />
        <div className="doors">
          {flowIds.map((flow) => (
            <a
              key={flow}
              className="tap"
              href={pathOf(flow, language)}
              ref={flow === left?.flow ? door : undefined}
              onClick={(event) => open(flow, event)}
            >
              <Icon name="jail" />
              <span>
                {t(`flows.${flow}.title`)}
                <small>{t(`flows.${flow}.about`)}</small>
              </span>
              <Icon name="go" />
            </a>
          ))}
        </div>
        <div role="status">{coming && <p className="banner">{t('coming')}</p>}</div>
        <p>
          <a className="link-btn" href={pathOf('deadlines', language)}>
            {pages('deadlines.title')}
          </a>
        </p>
        <p>
          <a className="link-btn" href={pathOf('changes', language)}>
            {pages('beside.changes')}
          </a>
        </p>
        <p>
          <a className="link-btn" href={pathOf('article', language)}>
            {pages('beside.article')}
          </a>
        </p>
        <p className="small fine">{t('disclaimer')}</p>
        <p className="small">{t('reviewed')}</p>
      </section>
    </Shell>
  );
}
