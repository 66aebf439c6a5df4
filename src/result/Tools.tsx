import { Icon } from '#src/look/Icon.tsx';
import { SeeBoth } from '#src/pages/SeeBoth.tsx';
import { useEach } from '#src/words/Paired.tsx';
import { type Print, waysToPrint } from './use-printing.ts';

/** What can be done with a result: printed in two ways, read in both languages. */
export function Tools({ flow, print }: { flow: string; print: Print }) {
  const each = useEach(flow);
  return (
    <div className="tools no-print">
      {waysToPrint.map((how) => (
        <button key={how} type="button" className="link-btn" onClick={() => print(how)}>
          <Icon name="print" /> {each(({ result }) => result(`print.${how}`))}
        </button>
      ))}
      <SeeBoth flow={flow} />
    </div>
  );
}
