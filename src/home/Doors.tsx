import { useEffect, useRef } from 'react';
import type { FlowId } from '#machines/flow-ids.ts';
import { useHere } from '#src/here.ts';
import { useInPlace } from '#src/in-place/in-place.ts';
import { Gone } from '#src/leave/Gone.tsx';
import { flowIcons } from '#src/look/flow-icons.ts';
import { Icon } from '#src/look/Icon.tsx';
import { pathOf } from '#src/routes.ts';
import { useWords } from '#src/words/use-words.ts';

/** Which flows stand together on the home page, the most urgent first. */
export const bands: Readonly<Record<'now' | 'jail' | 'offices' | 'ready', readonly FlowId[]>> = {
  now: ['start', 'encounter', 'find'],
  jail: ['detainer', 'interview'],
  offices: ['sharing', 'local', 'violated', 'records', 'agency'],
  ready: ['victim', 'protections', 'prepare'],
};

/** The doors of some flows; each opens in the place of the page. Who comes back from a flow goes on at its door. */
export function Doors({ flows, now }: { flows: readonly FlowId[]; now?: true }) {
  const pages = useWords('pages');
  const t = useWords('home');
  const ui = useWords('ui');
  const { language } = useHere();
  const { left, coming, open } = useInPlace();
  const isHere = (flow: FlowId | undefined) => flows.some((each) => each === flow);
  const door = useRef<HTMLAnchorElement>(null);
  useEffect(() => door.current?.focus(), []);
  return (
    <>
      <Gone so={isHere(left?.flow) && left?.answered === true} />
      <div className="doors">
        {flows.map((flow) => (
          <a
            key={flow}
            className={now ? 'tap tap--now' : 'tap'}
            href={pathOf(flow, language)}
            ref={flow === left?.flow ? door : undefined}
            onClick={(event) => open(flow, {}, event)}
          >
            <Icon name={flowIcons[flow]} />
            <span>
              {pages(`flows.${flow}.title`)}
              <small>{t(`flows.${flow}`)}</small>
            </span>
            <Icon name="go" className="go" />
          </a>
        ))}
      </div>
      <div role="status">{isHere(coming) && <p className="banner">{ui('coming')}</p>}</div>
    </>
  );
}
