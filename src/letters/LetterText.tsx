import type { Ref } from 'react';
import type { Language } from '#src/words/languages.ts';
import type { WrittenLine } from './letter-lines.ts';

/** A letter as it is sent, what was filled in marked on the screen; or, dashed, as it is only read. */
export const LetterText = ({
  language,
  lines,
  toRead,
  ref,
}: {
  language: Language;
  lines: readonly WrittenLine[];
  /** It is only read: what says so. */
  toRead?: string;
  ref?: Ref<HTMLDivElement>;
}) => (
  <div className={toRead ? 'sheet sheet--copy' : 'sheet'} lang={language} ref={ref}>
    {toRead && (
      <p>
        <b>{toRead}</b>
      </p>
    )}
    {lines.map(({ line, pieces }) => (
      <p key={line}>
        {pieces.map(({ text, is }, at) => {
          const Piece = is === 'filled' ? 'mark' : 'span';
          return (
            // Pieces have no name of their own, and their order never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Piece key={at} className={is === 'words' ? undefined : 'fill'}>
              {text}
            </Piece>
          );
        })}
      </p>
    ))}
  </div>
);
