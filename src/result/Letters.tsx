import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterId } from '#machines/letters.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords, wordsIn } from '#src/words/use-words.ts';
import { type Filled, letterLines } from './letter-lines.ts';

/** The letters that go with a result: the English to send and, for who reads another language, what it says; each opens in place. */
export function Letters({ letters: ids, ...filled }: { letters: readonly LetterId[] } & Filled) {
  const t = useWords('letters');
  if (ids.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="letters">
      <h2 id="letters">{t('title')}</h2>
      {ids.map((id) => (
        <Letter key={id} id={id} {...filled} />
      ))}
    </section>
  );
}

function Letter({ id, ...filled }: { id: LetterId } & Filled) {
  const t = useWords('letters');
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const [copied, setCopied] = useState<boolean>();
  const linesIn = (of: Language) =>
    letterLines(id, filled, {
      letters: wordsIn(i18n, of, 'letters'),
      fields: wordsIn(i18n, of, 'fields'),
      language: of,
    });
  const english = linesIn('en');
  const copy = () =>
    navigator.clipboard.writeText(english.join('\n\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details className="find" data-letter={id}>
      <summary>
        <h3>{t(`letters.${id}.name`)}</h3>
      </summary>
      <p>
        <b>{t('lawyerFirst')}</b> <span>{t('trace')}</span>
      </p>
      <p>{t('send')}</p>
      <Sheet language="en" lines={english} />
      <p className="no-print">
        <button type="button" className="link-btn" onClick={copy}>
          {t('copy')}
        </button>
      </p>
      <p role="status">{copied !== undefined && <span>{t(copied ? 'copied' : 'byHand')}</span>}</p>
      {language !== 'en' && (
        <>
          <p>{t('meaning')}</p>
          <Sheet language={language} lines={linesIn(language)} toRead />
        </>
      )}
    </details>
  );
}

const Sheet = ({ language, lines, toRead }: { language: Language; lines: readonly string[]; toRead?: boolean }) => (
  <div className={toRead ? 'sheet sheet--copy' : 'sheet'} lang={language}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
