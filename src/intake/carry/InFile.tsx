import { useId } from 'react';
import type { Moment } from '#law/time.ts';
import { useHere } from '#src/here.ts';
import { date, time } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { readBrief } from '../cases/case-file.ts';
import type { Case } from '../vault/survey.ts';
import type { Found } from './content.ts';

/** A case in a file, to be ticked: when it was changed last, and whether the one here is newer. One that would put older work on top of newer is not ticked at first. */
export function InFile({ found: { id, name, file }, here }: { found: Found; here: Case | undefined }) {
  const t = useWords('intake');
  const { language } = useHere();
  const about = useId();
  const when = ({ on, at }: Required<Moment>) => ({ when: `${date(on, language)}, ${time(at, language)}` });
  const changedHere = here && readBrief(here.brief)?.changed;
  const verdict = here ? comparedTo(file.changed, changedHere) : 'new';
  const lines = [
    t(`carry.in.${verdict}`),
    t('carry.in.changed', when(file.changed)),
    ...(changedHere ? [t('carry.in.here', when(changedHere))] : []),
  ];
  return (
    <li>
      <label className="switch">
        <input
          type="checkbox"
          name="case"
          value={id}
          defaultChecked={verdict !== 'hereNewer' && verdict !== 'same'}
          aria-describedby={about}
        />
        <bdi>{name}</bdi>
      </label>
      <p className="small soft" id={about}>
        {lines.join('; ')}
      </p>
    </li>
  );
}

const minuteOf = ({ on, at }: Required<Moment>): string => `${on} ${at}`;

/** Which of two is newer, by when they were changed last. */
function comparedTo(inFile: Required<Moment>, here: Required<Moment> | undefined) {
  if (!here) return 'unknown';
  if (minuteOf(inFile) === minuteOf(here)) return 'same';
  return minuteOf(inFile) > minuteOf(here) ? 'fileNewer' : 'hereNewer';
}
