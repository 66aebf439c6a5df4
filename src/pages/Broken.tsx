import { useEffect, useRef } from 'react';
import { help, problems } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { isFlow } from '#src/routes.ts';
import { Paired } from '#src/words/Paired.tsx';
import { useWords } from '#src/words/use-words.ts';

/** How many numbers are named. */
const some = 3;

/** What stands in the place of what broke: in a flow that the answers are still there; a way to try again, and whom to call. */
export function Broken({ again }: { again: () => void }) {
  const { route, language } = useHere();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page stack" data-broken="">
      <h1 ref={heading} tabIndex={-1}>
        <Paired as="span">
          <Text of="title" />
        </Paired>
      </h1>
      {isFlow(route) && (
        <Paired>
          <p>
            <Text of="kept" />
          </p>
        </Paired>
      )}
      <button type="button" className="btn" onClick={again}>
        <Paired as="span">
          <Text of="again" />
        </Paired>
      </button>
      <Paired>
        <p>
          <Text of="help" />
        </p>
      </Paired>
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

const Text = ({ of }: { of: 'title' | 'kept' | 'again' | 'help' }) => <span>{useWords('ui')(`broken.${of}`)}</span>;
