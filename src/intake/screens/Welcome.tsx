import { useState } from 'react';
import { useHere } from '#src/here.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Reason } from '../lock/reason.ts';
import type { Derive } from '../vault/derive.ts';
import { type Drawn, drawVault } from '../vault/entry.ts';
import { Heading } from './Heading.tsx';
import { Status } from './Status.tsx';
import { Trial } from './Trial.tsx';
import { Why } from './Why.tsx';

/** Before there is anything: what this is, what it protects and what it does not. */
export function Welcome({
  derive,
  reason,
  onDrawn,
}: {
  derive: Derive;
  reason: Reason | undefined;
  /** In the language of the page, which can be another one later. */
  onDrawn: (drawn: Drawn, language: Language) => void;
}) {
  const t = useWords('intake');
  const { language } = useHere();
  const [drawing, setDrawing] = useState<'now' | 'failed'>();
  const draw = () => {
    if (drawing === 'now') return;
    setDrawing('now');
    void drawVault(language, derive).then(
      (drawn) => onDrawn(drawn, language),
      () => setDrawing('failed'),
    );
  };
  return (
    <>
      <Heading>{t('title')}</Heading>
      {/* Whatever has locked the cases: none of them is left to unlock. */}
      <Why reason={reason && reason !== 'erased' ? 'none' : reason} />
      <p className="lead">{t('welcome.lead')}</p>
      <Trial />
      <h2>{t('welcome.does.title')}</h2>
      <ul className="lines">
        <li>{t('welcome.does.disk')}</li>
        <li>{t('welcome.does.stays')}</li>
      </ul>
      <h2>{t('welcome.doesNot.title')}</h2>
      <ul className="lines">
        {(['open', 'seen', 'both', 'browser', 'trust'] as const).map((each) => (
          <li key={each}>{t(`welcome.doesNot.${each}`)}</li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={draw}>
          {t('welcome.begin')}
        </button>
      </div>
      <Status>{drawing && t(drawing === 'now' ? 'welcome.drawing' : 'said.failed')}</Status>
    </>
  );
}
