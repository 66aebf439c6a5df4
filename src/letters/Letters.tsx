import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterId } from '#machines/letter-ids.ts';
import type { LettersProps } from '#src/takeaway.ts';
import type { Language } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { countedFrom, type Filled, letterLines } from './letter-lines.ts';

/** The letters that go with a result: the English to send and, for who reads another language, what it says; each opens in place. */
export function Letters({ flow, letters: ids, said, deadlines }: LettersProps) {
  return ids.map((id) => <Letter key={id} id={id} flow={flow} said={said} due={countedFrom(deadlines)} />);
}

function Letter({ flow, id, ...filled }: { flow: string; id: LetterId } & Filled) {
  const each = useEach(flow);
  const spoken = useSpoken();
  const { i18n } = useTranslation();
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
        <h3>{each(({ letters }) => letters(`letters.${id}.name`))}</h3>
      </summary>
      <p>
        {each(({ letters }) => (
          <>
            <b>{letters('lawyerFirst')}</b> <span>{letters('trace')}</span> <span>{letters('noName')}</span>
          </>
        ))}
      </p>
      <p>{each(({ letters }) => letters('send'))}</p>
      <Sheet language="en" lines={english} />
      <p className="no-print">
        <button type="button" className="link-btn" onClick={copy}>
          {each(({ letters }) => letters('copy'))}
        </button>
      </p>
      <p role="status">
        {copied !== undefined && each(({ letters }) => <span>{letters(copied ? 'copied' : 'byHand')}</span>)}
      </p>
      {languagesShown(spoken)
        .filter((language) => language !== 'en')
        .map((language) => (
          <Fragment key={language}>
            <p lang={language}>{wordsIn(i18n, language, 'letters')('meaning')}</p>
            <Sheet language={language} lines={linesIn(language)} toRead />
          </Fragment>
        ))}
    </details>
  );
}

/** A letter as it is sent, or, dashed, as it is only read. */
export const Sheet = ({
  language,
  lines,
  toRead,
}: {
  language: Language;
  lines: readonly string[];
  toRead?: boolean;
}) => (
  <div className={toRead ? 'sheet sheet--copy' : 'sheet'} lang={language}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
