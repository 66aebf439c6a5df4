import { whomToCall } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { useEach } from '#src/words/Paired.tsx';

/** The numbers of a few who can help with most, for wherever the page itself cannot. */
export function WhomToCall() {
  const { route, language } = useHere();
  const each = useEach(route);
  return (
    <div data-call="">
      <p>{each(({ ui }) => ui('broken.help'))}</p>
      <ul>
        {whomToCall(language).map(({ id, name, phones: [phone] }) => (
          <li key={id}>
            {name}{' '}
            <a className="link-btn" href={`tel:${phone?.number}`}>
              {phone?.number}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
