import { type ReactNode, useId } from 'react';
import type { FlowId } from '#machines/flow-ids.ts';
import { useWords } from '#src/words/use-words.ts';
import { longest, marks } from '../cases/case-file.ts';
import type { OpenCase } from '../cases/use-case.ts';
import { SavedText } from '../screens/SavedText.tsx';
import { marked, noted, walkIn } from './changes.ts';
import { HeardOf } from './HeardOf.tsx';

type Props = { readonly flow: FlowId; readonly question: string } & Pick<OpenCase, 'file' | 'change' | 'typing'>;

/** What stands beside an answer: how it is known, and a note. It is in this file alone, and on no print. */
export function Beside({
  flow,
  question,
  file,
  change,
  typing,
  of,
  ...focus
}: Props & {
  /** Which answer it is for, where others on the screen have the same. */
  of?: ReactNode;
  'data-note'?: '';
}) {
  const t = useWords('intake');
  const id = useId();
  const walk = walkIn(file, flow);
  return (
    <div className="beside no-print">
      <div className="field">
        <label htmlFor={id}>
          {t('beside.mark')}
          {of}
        </label>
        <select
          id={id}
          className="inp"
          name="mark"
          autoComplete="off"
          value={walk.marks[question] ?? ''}
          onChange={({ target }) => {
            const mark = marks.find((each) => each === target.value);
            change((now) => marked(now, flow, question, mark));
          }}
        >
          <option value="">{t('beside.none')}</option>
          {marks.map((each) => (
            <option key={each} value={each}>
              {t(`beside.marks.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <SavedText
        label={
          <>
            {t('beside.note')}
            {of}
          </>
        }
        first={walk.notes[question] ?? ''}
        longest={longest.note}
        onType={typing}
        onSave={(text) => change((now) => noted(now, flow, question, text))}
        {...focus}
      />
    </div>
  );
}

/** The same under an answer that was given, folded: what is known of it stands on the fold. */
export function BesideAnswer(props: Props) {
  const t = useWords('intake');
  const { notes, marks: known } = walkIn(props.file, props.flow);
  const [mark, note] = [known[props.question], notes[props.question]];
  const of = <HeardOf flow={props.flow} say={({ flow: say }) => say(`questions.${props.question}.ask`)} />;
  return (
    <details className="beside-answer no-print">
      <summary>
        <span>{[mark && t(`beside.marks.${mark}`), note].filter(Boolean).join(' · ') || t('beside.add')}</span>
        {of}
      </summary>
      <Beside of={of} {...props} />
    </details>
  );
}
