import { directory } from '#law/directory.ts';
import { emergencies } from '#law/emergencies.ts';
import { Icon } from '#src/look/Icon.tsx';
import { useEach } from '#src/words/Paired.tsx';

/** Whom to call in an emergency, before anything is asked. */
export function Emergency({ flow }: { flow: string }) {
  const each = useEach(flow);
  return (
    <aside className="sos apart" aria-labelledby="emergency">
      <Icon name="warn" />
      <div>
        <p id="emergency">
          <b>{each(({ ui }) => ui('emergency.title'))}</b>
        </p>
        <ul className="stack">
          {emergencies.map(({ id, number, help }) => {
            const helper = directory().find((entry) => entry.id === help);
            const call = number ?? helper?.phones[0]?.number;
            return (
              <li key={id}>
                {each(({ ui }) => ui(`emergency.${id}`))} {helper && `${helper.name} `}
                {call && (
                  <a className="link-btn" href={`tel:${call}`}>
                    {each(({ result }) => result('help.call', { number: call }))}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </aside>
  );
}
