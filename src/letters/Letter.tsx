import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#law/register.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import { notSent } from '#machines/letters.ts';
import { copyText } from '#src/copy-text.ts';
import { Icon } from '#src/look/Icon.tsx';
import { fileName, saveFile } from '#src/save-file.ts';
import type { LettersProps } from '#src/takeaway.ts';
import type { Language } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { languagesShown, useSpoken } from '#src/words/spoken.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { LetterForm } from './LetterForm.tsx';
import { LetterText } from './LetterText.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { type Filled, lineText, type Typed, writtenLines } from './letter-lines.ts';

type Props = Omit<Filled, 'typed' | 'made'> & { flow: string; id: LetterId; made: Day } & Pick<LettersProps, 'print'>;
/** What came of a press. */
type Done = 'copied' | 'byHand' | 'saved' | 'notSaved';

/**
 * One letter: what it can do to who sends it, a form that asks what it needs, the English to send, and for who reads another language what
 * it says. What is typed lives in this component.
 */
export function Letter({ flow, id, made, print, ...filled }: Props) {
  const each = useEach(flow);
  const spoken = useSpoken();
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState<Typed>({});
  const [done, setDone] = useState<Done>();
  const sent = useRef<HTMLDivElement>(null);

  const linesIn = (language: Language) =>
    writtenLines(
      id,
      { ...filled, made, typed },
      {
        letters: wordsIn(i18n, language, 'letters'),
        fields: wordsIn(i18n, language, 'fields'),
        language,
      },
    );
  const english = linesIn('en');
  const file = fileName(made, 'docx');
  const copy = async () => {
    const came = await copyText(english.map(lineText).join('\n\n'));
    if (came === 'byHand' && sent.current) getSelection()?.selectAllChildren(sent.current);
    setDone(came);
  };
  const save = () =>
    void import('./word-file.ts')
      .then(async ({ wordFile, wordType }) => saveFile(file, await wordFile(english), wordType))
      .then(
        () => setDone('saved'),
        () => setDone('notSaved'),
      );

  return (
    <details className="find" data-letter={id}>
      <summary>
        <h3>{each(({ letters }) => letters(`letters.${id}.name`))}</h3>
      </summary>
      <p>
        {each(({ letters }) => (
          <LetterWarnings id={id} said={filled.said} letters={letters} />
        ))}
      </p>
      <LetterForm
        flow={flow}
        id={id}
        typed={typed}
        onType={(line, text) => {
          setTyped({ ...typed, [line]: text });
          // What was copied or saved is no longer what stands here.
          setDone(undefined);
        }}
        {...filled}
        made={made}
      />
      {id !== notSent && <p className="no-print">{each(({ letters }) => letters('send'))}</p>}
      <LetterText language="en" lines={english} ref={sent} />
      <div className="tools no-print">
        <button type="button" className="link-btn" onClick={() => sent.current && print(sent.current, 'bare')}>
          <Icon name="print" /> {each(({ letters }) => letters('print'))}
        </button>
        <button type="button" className="link-btn" onClick={() => void copy()}>
          {each(({ letters }) => letters('copy'))}
        </button>
        <button type="button" className="link-btn" onClick={save}>
          {each(({ letters }) => letters('save'))}
        </button>
      </div>
      <p role="status">{done && each(({ letters }) => <span>{letters(done, { file })}</span>)}</p>
      {languagesShown(spoken)
        .filter((language) => language !== 'en')
        .map((language) => (
          <LetterText
            key={language}
            language={language}
            lines={linesIn(language)}
            toRead={wordsIn(i18n, language, 'letters')('meaning')}
          />
        ))}
    </details>
  );
}
