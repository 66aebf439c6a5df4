import { help, problems } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { useEach } from '#src/words/Paired.tsx';

/** How many are named. */
const some = 3;

/** The numbers of a few who can help with most, for wherever the page itself cannot. */
export function WhomToCall() {
  const { route, language } = useHere();
  const each = useEach(route);
  return (
    <div data-call="">
      <p>{each(({ ui }) => ui('broken.help'))}</p>
      <ul>
        {help(problems, undefined, language)
          .filter(({ phones, ofIce }) => phones.length > 0 && !ofIce)
          .slice(0, some)
          .map(({ id, name, phones: [phone] }) => (
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
