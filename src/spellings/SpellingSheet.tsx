import { useId, useState } from 'react';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { StatementList } from '#src/result/StatementList.tsx';
import type { SheetProps } from '#src/sheet.ts';
import { useEach } from '#src/words/Paired.tsx';
import { spellings } from './spellings.ts';

/** As long as a name can be in a passport, and much longer. */
const longest = 120;

/**
 * The spellings of a name to try in ICE's locator, with room on paper for what each try showed; then what no result does not
 * prove. What is typed stays in this component: nothing keeps it, and nothing sends it.
 */
export function SpellingSheet({ flow, sheet, said, today }: Pick<SheetProps, 'flow' | 'sheet' | 'said' | 'today'>) {
  const each = useEach(flow.id);
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  const title = useId();
  const found = spellings(given, family);
  const column = (key: 'given' | 'family' | 'why' | 'when' | 'result') =>
    each(({ spellings: words }) => words(`columns.${key}`));
  return (
    <section className="spellings sec for-steps" aria-labelledby={title}>
      <details className="fold">
        <summary>
          <h2 id={title}>{each(({ spellings: words }) => words('title'))}</h2>
        </summary>
        <p className="no-print">{each(({ spellings: words }) => words('lead'))}</p>
        <form className="no-print" {...leftAlone} onSubmit={(event) => event.preventDefault()}>
          <NameField flow={flow.id} name="given" value={given} onType={setGiven} />
          <NameField flow={flow.id} name="family" value={family} onType={setFamily} />
        </form>
        <p role="status">
          {each(({ spellings: words }) => (found.length > 0 ? words('count', { count: found.length }) : words('none')))}
        </p>
        {found.length > 0 && (
          <table>
            <caption>{each(({ spellings: words }) => words('caption'))}</caption>
            <thead>
              <tr>
                <th scope="col">{column('given')}</th>
                <th scope="col">{column('family')}</th>
                <th scope="col">{column('why')}</th>
                <th scope="col" className="on-paper">
                  {column('when')}
                </th>
                <th scope="col" className="on-paper">
                  {column('result')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((spelling) => (
                <tr key={spelling.why} data-spelling={spelling.why}>
                  <td>{spelling.given}</td>
                  <td>{spelling.family}</td>
                  <td>{each(({ spellings: words }) => words(`why.${spelling.why}`))}</td>
                  <td className="on-paper" />
                  <td className="on-paper" />
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <StatementList ids={[...new Set(sheet.flatMap(({ says }) => says))]} {...{ flow, said, today }} />
      </details>
    </section>
  );
}

function NameField({
  flow,
  name,
  value,
  onType,
}: {
  flow: string;
  name: 'given' | 'family';
  value: string;
  onType: (typed: string) => void;
}) {
  const each = useEach(flow);
  const [field, help] = [useId(), useId()];
  return (
    <div className="field">
      <label htmlFor={field}>{each(({ spellings: words }) => words(`${name}.label`))}</label>
      <p className="hint" id={help}>
        {each(({ spellings: words }) => words(`${name}.hint`))}
      </p>
      <input
        id={field}
        type="text"
        className="inp"
        autoComplete="off"
        aria-describedby={help}
        value={value}
        maxLength={longest}
        onChange={({ target }) => onType(target.value)}
        {...readByNobody}
      />
    </div>
  );
}
