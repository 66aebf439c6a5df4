import { allHelp } from '#law/directory/all.ts';
import { useWords } from '#src/words/use-words.ts';

/** A line for violence at home that is not the police, beside what says to call them. */
export function QuietLine() {
  const t = useWords('directory');
  const line = allHelp.find(({ id }) => id === 'national-dv-hotline');
  return (
    <p>
      {t('notPolice')} {line?.name}{' '}
      {line?.phones.slice(0, 1).map(({ number }) => (
        <a key={number} className="link-btn" href={`tel:${number}`}>
          {number}
        </a>
      ))}
    </p>
  );
}
