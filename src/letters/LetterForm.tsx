import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterId } from '#machines/letter-ids.ts';
import type { LetterLine } from '#machines/letters.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useEach } from '#src/words/Paired.tsx';
import { pageWords } from '#src/words/page-words.ts';
import { useSpoken } from '#src/words/spoken.ts';
import type { FlowFile } from '#src/words/use-words.ts';
import { type Filled, fieldsOf, type Typed } from './letter-lines.ts';

type Props = Omit<Filled, 'typed'> & {
  flow: string;
  id: LetterId;
  typed: Typed;
  onType: (line: LetterLine, text: string) => void;
};

/** A field for each line of a letter that has room to write, and for nothing else; what stays empty is written by hand. */
export function LetterForm({ flow, id, typed, onType, ...filled }: Props) {
  const each = useEach(flow);
  const { i18n } = useTranslation();
  const { language } = useSpoken();
  const first = useId();
  const fields = fieldsOf(id, filled, pageWords(i18n, language, flow as FlowFile));
  return (
    <form className="take no-print" {...leftAlone} onSubmit={(event) => event.preventDefault()}>
      <p>{each(({ letters }) => letters('type'))}</p>
      {fields.map(({ line }) => (
        <div className="field" key={line}>
          <label htmlFor={`${first}-${line}`}>
            {each((words) => fieldsOf(id, filled, words).find((field) => field.line === line)?.label)}
          </label>
          <input
            id={`${first}-${line}`}
            type="text"
            className="inp"
            autoComplete="off"
            value={typed[line] ?? ''}
            onChange={({ target }) => onType(line, target.value)}
            {...readByNobody}
          />
        </div>
      ))}
    </form>
  );
}
