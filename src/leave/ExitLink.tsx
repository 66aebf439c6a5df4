import { Icon } from '#src/look/Icon.tsx';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';
import { exitAddress } from '../../site.config.ts';

/** The way out of the site, in the same place on every page: a real link, so that it works without a script. */
export function ExitLink() {
  return (
    <a className="exit" data-exit="" href={exitAddress()} rel="noreferrer">
      <Icon name="exit" />
      <Paired as="span">
        <ExitWords />
      </Paired>
    </a>
  );
}

function ExitWords() {
  const t = useWords('ui');
  return (
    <>
      <span className="short" aria-hidden="true">
        {t('exit.word')}
      </span>
      <span className="long">{t('exit.name')}</span>
    </>
  );
}

/** The same way out as the first thing the keyboard or a screen reader meets; hidden until it has the focus. */
export function EmergencyExitLink() {
  return (
    <a className="vh" data-exit="" href={exitAddress()} rel="noreferrer">
      <Paired as="span">
        <Emergency />
      </Paired>
    </a>
  );
}

const Emergency = () => <span>{useWords('ui')('exit.emergency')}</span>;
