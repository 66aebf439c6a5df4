import type { LettersProps } from '#src/takeaway.ts';
import { Letter } from './Letter.tsx';
import { countedFrom } from './letter-lines.ts';

/** The letters that go with a result, each opens in place. */
export function Letters({ flow, letters, said, deadlines, now, print }: LettersProps) {
  return letters.map((id) => (
    <Letter key={id} id={id} flow={flow} said={said} due={countedFrom(deadlines)} made={now.on} print={print} />
  ));
}
