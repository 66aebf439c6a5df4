import { Icon } from '#src/look/Icon.tsx';
import { useWords } from '#src/words/use-words.ts';
import { exitAddress } from '../../site.config.ts';

/** The way out of the site, in the same place on every page: a real link, so that it works without a script. */
export function ExitLink() {
  const t = useWords('ui');
  return (
    <a className="exit" data-exit="" href={exitAddress()} rel="noreferrer">
      <Icon name="exit" />
      <span className="short" aria-hidden="true">
        {t('exit.word')}
      </span>
      <span className="long">{t('exit.name')}</span>
    </a>
  );
}

/** The same way out as the first thing the keyboard or a screen reader meets; hidden until it has the focus. */
export function EmergencyExitLink() {
  const t = useWords('ui');
  return (
    <a className="vh" data-exit="" href={exitAddress()} rel="noreferrer">
      {t('exit.emergency')}
    </a>
  );
}
