import { useEffect, useRef } from 'react';
import { useHere } from '#src/here.ts';
import { isFlow } from '#src/routes.ts';
import { useEach } from '#src/words/Paired.tsx';
import { WhomToCall } from './WhomToCall.tsx';

/** What stands in the place of what broke: in a flow that the answers are still there; a way to try again, and whom to call. */
export function Broken({ again }: { again?: () => void }) {
  const { route } = useHere();
  const each = useEach(route);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page stack" data-broken="">
      <h1 ref={heading} tabIndex={-1}>
        {each(({ ui }) => ui('broken.title'))}
      </h1>
      {isFlow(route) && <p>{each(({ ui }) => ui('broken.kept'))}</p>}
      <button type="button" className="btn" onClick={again}>
        {each(({ ui }) => ui('broken.again'))}
      </button>
      <WhomToCall />
    </div>
  );
}
