import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';
import { site } from '../../site.config.ts';

/** What the reader can rely on. A promise stands here only while the build keeps it. */
export function Promises() {
  const t = useWords('home');
  const pages = useWords('pages');
  const ui = useWords('ui');
  return (
    <ul className="promise">
      <li>
        <Icon name="eye" />
        <span>{t('promises.skip')}</span>
      </li>
      <li>
        <Icon name="lock" />
        <span>{t('promises.stays')}</span>
      </li>
      <li>
        <Icon name="paper" />
        <span>{t('promises.sources')}</span>
      </li>
      <li>
        <Icon name="exit" />
        <span>
          <b>{ui('exit.name')}.</b> {t(site.exitTo === '' ? 'promises.exit' : 'promises.exitElsewhere')}{' '}
          <a className="link-btn" href={pathOf('safety', useHere().language)}>
            {pages('beside.safety')}
          </a>
        </span>
      </li>
    </ul>
  );
}
