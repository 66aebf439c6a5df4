import { allHelp } from '#law/directory/all.ts';
import { useWords } from '#src/words/use-words.ts';

/** A line for violence at home that is not the police, beside what says to call them. */
export function QuietLine() {
  const t = useWords('directory');
  const line = allHelp.find(({ id }) => id === 'national-dv-hotline');
  const [phone] = line?.phones ?? [];
  if (line === undefined || phone === undefined)
    throw new Error('nobody is listed for violence at home who is not the police');
  return (
    <p>
      {t('notPolice')} {line.name}{' '}
      <a className="link-btn" href={`tel:${phone.number}`}>
        {phone.number}
      </a>
    </p>
  );
}
