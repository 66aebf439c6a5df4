import { flowIds } from '#machines/flows.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { Shell } from '../Shell.tsx';
import { Promises } from './Promises.tsx';
import { Scene } from './Scene.tsx';

/** The first page: what this is, what it does not do, what it promises, and the flows there are. */
export function HomePage() {
  const t = useWords('pages');
  const { language } = useHere();
  return (
    <Shell title={t('home.title')}>
      <div className="page hero">
        <div>
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <p className="limits">{t('home.limits')}</p>
        </div>
        <p className="sos">
          <Icon name="warn" />
          <span>
            {t('home.danger')}{' '}
            <a className="link-btn" href={pathOf('help', language)}>
              {t('beside.help')}
            </a>
          </span>
        </p>
        <Promises />
      </div>
      <Scene />
      <section className="band band--1" aria-labelledby="jail">
        <h2 id="jail">{t('home.jail')}</h2>
        <div className="doors">
          {flowIds.map((flow) => (
            <a key={flow} className="tap" href={pathOf(flow, language)}>
              <Icon name="jail" />
              <span>
                {t(`flows.${flow}.title`)}
                <small>{t(`flows.${flow}.about`)}</small>
              </span>
              <Icon name="go" />
            </a>
          ))}
        </div>
        <p>
          <a className="link-btn" href={pathOf('deadlines', language)}>
            {t('deadlines.title')}
          </a>
        </p>
        <p>
          <a className="link-btn" href={pathOf('changes', language)}>
            {t('beside.changes')}
          </a>
        </p>
        <p>
          <a className="link-btn" href={pathOf('article', language)}>
            {t('beside.article')}
          </a>
        </p>
        <p className="small fine">{t('home.disclaimer')}</p>
        <p className="small">{t('home.reviewed')}</p>
      </section>
    </Shell>
  );
}
