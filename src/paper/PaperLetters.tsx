import { useTranslation } from 'react-i18next';
import type { LetterId } from '#machines/letter-ids.ts';
import { notSent } from '#machines/letters.ts';
import { useHere } from '#src/here.ts';
import { LetterText } from '#src/letters/LetterText.tsx';
import { LetterWarnings } from '#src/letters/LetterWarnings.tsx';
import { writtenLines } from '#src/letters/letter-lines.ts';
import type { Language } from '#src/words/languages.ts';
import { useWords, wordsIn } from '#src/words/use-words.ts';

/** The letters a flow can name, every line to fill in by hand: the English to send, and what it says for who reads another language. */
export function PaperLetters({ ids }: { ids: readonly LetterId[] }) {
  const t = useWords('letters');
  const results = useWords('result');
  const { i18n } = useTranslation();
  const { language } = useHere();
  const linesIn = (id: LetterId, of: Language) =>
    writtenLines(
      id,
      { said: {}, due: undefined },
      { letters: wordsIn(i18n, of, 'letters'), fields: wordsIn(i18n, of, 'fields'), language: of },
    );
  if (ids.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="sheets">
      <h2 id="sheets">{results('letters.title')}</h2>
      {ids.map((id) => (
        <div className="find" key={id} id={`letter-${id}`} data-letter={id}>
          <h3>{t(`letters.${id}.name`)}</h3>
          <p>
            <LetterWarnings id={id} said={{}} letters={t} />
          </p>
          {id !== notSent && <p>{t('send')}</p>}
          <LetterText language="en" lines={linesIn(id, 'en')} />
          {language !== 'en' && <LetterText language={language} lines={linesIn(id, language)} toRead={t('meaning')} />}
        </div>
      ))}
    </section>
  );
}
