import { useHere } from '#src/here.ts';
import { pathOf, startPath } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { site } from '../../site.config.ts';
import { dataNames } from './data-names.ts';
import { Lines, Part, ReadPage } from './ReadPage.tsx';

/** What this is, who runs the copy, how it is made, and what others can use. */
export function AboutPage() {
  const t = useWords('about');
  const pages = useWords('pages');
  const { language } = useHere();
  return (
    <ReadPage file="about">
      <Part id="does" title={t('does.title')}>
        <Lines>{[t('does.asks'), t('does.tells'), t('does.without')]}</Lines>
      </Part>
      <Part id="is-not" title={t('isNot.title')}>
        <Lines>{[pages('limits'), useWords('home')('disclaimer')]}</Lines>
      </Part>
      <Part id="who" title={t('who.title')}>
        <Lines>
          {[
            site.name === '' ? t('who.nobody') : pages('foot.runBy', { name: site.name }),
            ...(site.contact === '' ? [] : [pages('foot.contact', { contact: site.contact })]),
            ...(site.reportTo === '' ? [t('who.noReport')] : []),
          ]}
        </Lines>
      </Part>
      <Part id="made" title={t('made.title')}>
        <Lines>{[t('made.sources'), t('made.unknown'), t('made.reviewed')]}</Lines>
        <p>
          <a className="link-btn" href={pathOf('check', language)}>
            {pages('beside.check')}
          </a>
        </p>
      </Part>
      <Part id="data" title={t('data.title')}>
        <p>{t('data.open')}</p>
        <p>{t('data.warn')}</p>
        <p>
          <a className="link-btn" href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            {t('data.license')}
          </a>
        </p>
        <DataFiles />
      </Part>
    </ReadPage>
  );
}

/** The open data, each file with its schema. */
function DataFiles() {
  const t = useWords('about');
  return (
    <>
      <p>{t('data.files')}:</p>
      <ul className="links">
        {dataNames.map((name) => (
          <li key={name}>
            <a className="link-btn" href={`${startPath}data/${name}.json`} lang="en">
              {name}.json
            </a>{' '}
            <a className="link-btn" href={`${startPath}data/${name}.schema.json`}>
              {t('data.schema')}
              <span className="vh" lang="en">
                : {name}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
