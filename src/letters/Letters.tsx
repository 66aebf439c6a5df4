import type { LettersProps } from '#src/takeaway.ts';
import { useEach } from '#src/words/Paired.tsx';
import { Letter } from './Letter.tsx';
import { countedFrom } from './letter-lines.ts';

/** The letters that go with a result, each opens in place; a print of the steps alone says where they are, since they hold answers. */
export function Letters({ flow, letters, said, deadlines, now, print }: LettersProps) {
  const each = useEach(flow);
  return (
    <>
      <p className="print-only with-steps">{each((words) => words.letters('notOnPaper'))}</p>
      {letters.map((id) => (
        <Letter key={id} id={id} flow={flow} said={said} due={countedFrom(deadlines)} made={now.on} print={print} />
      ))}
    </>
  );
}
