import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterId } from '#machines/letter-ids.ts';
import { choices, type LetterLine } from '#machines/letters.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { useEach, useJoined } from '#src/words/Paired.tsx';
import { pageWords } from '#src/words/page-words.ts';
import { useSpoken } from '#src/words/spoken.ts';
import type { FlowFile } from '#src/words/use-words.ts';
import { type Filled, fieldsOf, labelOf, type Typed } from './letter-lines.ts';

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
      {fields.map((line) => (
        <div className="field" key={line}>
          <label htmlFor={`${first}-${line}`}>{each((words) => labelOf(line, filled, words))}</label>
          <Field
            id={`${first}-${line}`}
            line={line}
            flow={flow}
            text={typed[line] ?? ''}
            onType={(text) => onType(line, text)}
          />
        </div>
      ))}
    </form>
  );
}

/** Where something is typed, or, where a line names one of a few offices, chosen. */
function Field({
  id,
  line,
  flow,
  text,
  onType,
}: {
  id: string;
  line: LetterLine;
  flow: string;
  text: string;
  onType: (text: string) => void;
}) {
  const joined = useJoined(flow);
  const offices = choices[line];
  const shared = { id, className: 'inp', autoComplete: 'off', value: text };
  if (offices === undefined)
    return <input type="text" {...shared} onChange={({ target }) => onType(target.value)} {...readByNobody} />;
  return (
    <select {...shared} onChange={({ target }) => onType(target.value)}>
      <option value="">{joined(({ letters }) => letters('choose'))}</option>
      {offices.map((office) => (
        <option key={office} value={office}>
          {joined(({ letters }) => letters(`choices.${office}`, { county: '…' }))}
        </option>
      ))}
    </select>
  );
}
