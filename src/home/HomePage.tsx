import { useHere } from '#src/here.ts';
import { useInPlace } from '#src/in-place/in-place.ts';
import { Gone, useLoadedAgain } from '#src/leave/Gone.tsx';
import { Icon } from '#src/look/Icon.tsx';
import { Shell } from '#src/pages/Shell.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { bands, Doors } from './Doors.tsx';
import { Promises } from './Promises.tsx';
import { Scene } from './Scene.tsx';

/** The first page: what this is, what it does not do, what it promises, and the flows there are. */
export function HomePage() {
  const { left } = useInPlace();
  const t = useWords('home');
  const pages = useWords('pages');
  const ui = useWords('ui');
  const { language } = useHere();
  const loadedAgain = useLoadedAgain();
  return (
    // From the first flow on the neutral title stays.
    <Shell title={left ? undefined : t('title')}>
      <div className="page hero">
        <div>
          <Gone so={loadedAgain && left === undefined} />
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="limits">{pages('limits')}</p>
        </div>
        <section className="right-now" aria-labelledby="now">
          <h2 id="now">
            <Icon name="warn" /> {t('bands.now')}
          </h2>
          <p>
            {ui('emergency.danger')}{' '}
            <a className="link-btn" href={pathOf('help', language)}>
              {pages('beside.help')}
            </a>
          </p>
          <Doors flows={bands.now} now />
        </section>
        <Promises />
      </div>
      <Scene />
      <section className="band band--1" aria-labelledby="jail">
        <h2 id="jail">{t('bands.jail')}</h2>
        <Doors flows={bands.jail} />
        <p>
          <a className="link-btn" href={pathOf('deadlines', language)}>
            {pages('deadlines.title')}
          </a>
        </p>
      </section>
      <section className="band band--2" aria-labelledby="offices">
        <h2 id="offices">{t('bands.offices')}</h2>
        <Doors flows={bands.offices} />
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
      </section>
      <section className="band band--3" aria-labelledby="ready">
        <h2 id="ready">{t('bands.ready')}</h2>
        <Doors flows={bands.ready} />
        <p className="small fine">{t('disclaimer')}</p>
        <p className="small">{t('reviewed')}</p>
      </section>
    </Shell>
  );
}
