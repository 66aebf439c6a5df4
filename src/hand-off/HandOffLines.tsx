import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leftAlone } from '#src/left-alone.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import type { HandOffProps } from '#src/takeaway.ts';
import { useEach } from '#src/words/Paired.tsx';
import { type PageWords, pageWords } from '#src/words/page-words.ts';
import { useSpoken } from '#src/words/spoken.ts';
import type { FlowFile } from '#src/words/use-words.ts';
import { asNote } from './as-note.ts';
import { EnglishOnPaper } from './EnglishOnPaper.tsx';
import { type Line, parts } from './line.ts';
import { footOf, headingOf, linesOf } from './lines.ts';
import { useEnglish } from './use-english.ts';
import { WaysOut } from './WaysOut.tsx';

/**
 * The sheet line by line in English, whatever the reader's language, with what the reader was told beside it. Each line can be left out, and
 * what is left out is on no copy. Until its English is there it says that it is coming.
 */
export function HandOffLines({ print, ...told }: Omit<HandOffProps, 'print'> & { print: () => void }) {
  const id = told.flow.id as FlowFile;
  const each = useEach(id);
  const { i18n } = useTranslation();
  const { language } = useSpoken();
  const english = useEnglish(id);
  // Those that are not as they were at first: left out, or taken along.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  if (!english) return <p role="status">{each(({ result }) => result('letters.coming'))}</p>;

  const lines = linesOf(told, english);
  const beside = new Map(
    language === 'en'
      ? []
      : linesOf(told, pageWords(i18n, language, id)).map((line) => [line.id, line.told ?? line.text]),
  );
  const isKept = ({ id: line, aside }: Line) => turned.has(line) === (aside === true);
  const kept = lines.filter(isKept);
  const made = told.now.on;
  const foot = footOf(told, english);
  const turn = (line: string) => {
    const next = new Set(turned);
    if (!next.delete(line)) next.add(line);
    setTurned(next);
  };

  return (
    <>
      <form className="take" {...leftAlone} onSubmit={(event) => event.preventDefault()}>
        {parts.map((part) => {
          const own = lines.filter((line) => line.part === part);
          const count = kept.filter((line) => line.part === part).length;
          const name = ({ handoff }: PageWords) =>
            handoff(part === 'file' ? 'partOf' : 'part', { part: handoff(`parts.${part}`), count, all: own.length });
          const [heading = '', note] = headingOf(part, told, english);
          if (own.length === 0) return null;
          return (
            <details key={part} className={count === 0 ? 'no-print' : undefined}>
              <summary>
                <EnglishOnPaper shown={each(name)} english={heading} />
              </summary>
              {note && (
                <p className="small">
                  <EnglishOnPaper shown={each((words) => headingOf(part, told, words)[1])} english={note} />
                </p>
              )}
              {own.map((line) => (
                <label key={line.id} className={isKept(line) ? 'tick' : 'tick no-print'}>
                  <input type="checkbox" autoComplete="off" checked={isKept(line)} onChange={() => turn(line.id)} />
                  <span>
                    <span lang="en">
                      <Unbroken text={line.text} />
                    </span>
                    {beside.has(line.id) && (
                      <small lang={language}>
                        <Unbroken text={beside.get(line.id) ?? ''} />
                      </small>
                    )}
                  </span>
                </label>
              ))}
            </details>
          );
        })}
      </form>
      <p className="small" lang="en">
        {foot}
      </p>
      {/* With another line left out it begins anew: what was copied or saved is no longer what stands here. */}
      <WaysOut
        key={kept.map((line) => line.id).join()}
        kept={kept}
        beside={beside}
        heading={{ flow: id, language, made }}
        note={asNote(kept, (part) => headingOf(part, told, english).join('\n'), foot)}
        english={english}
        print={print}
      />
    </>
  );
}
