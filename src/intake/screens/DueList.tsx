import { passed } from '#law/deadlines.ts';
import type { Instant } from '#law/time.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { claimText, holdText, wayText } from '#src/result/deadline-words.ts';
import { useWords } from '#src/words/use-words.ts';
import type { Due } from '../caseload/due.ts';
import type { Listed } from '../caseload/listed.ts';
import { InParts } from './InParts.tsx';
import { Sure } from './Sure.tsx';

/** How many dates, or cases, stand there before somebody asks for more. */
const first = 20;

/** What ends in the next days in any case, or has just ended: it stands before all else. */
export function DueList({
  due,
  aside,
  unread,
  now,
  onChoose,
}: {
  due: readonly Due[];
  /** The cases of which a date is missing, because somebody has set a finding aside. */
  aside: readonly Listed[];
  /** Of how many cases the list does not know whether anything is due. */
  unread: number;
  now: Instant;
  onChoose: (id: string) => void;
}) {
  const t = useWords('intake');
  return (
    <section className="stack" aria-labelledby="due">
      <h2 id="due">{t('due.title')}</h2>
      <p className="hint">{t(due.length + aside.length + unread > 0 ? 'due.what' : 'due.none')}</p>
      {due.length > 0 && <p className="hint">{t('due.how')}</p>}
      {unread > 0 && <p className="banner banner--late">{t('due.unread', { count: unread })}</p>}
      {aside.length > 0 && (
        <div className="banner banner--late stack" data-warning="aside">
          <p>{t('due.aside')}</p>
          <InParts
            className="acts"
            items={aside}
            first={first}
            more={t('list.more')}
            draw={(of) => (
              <li key={of.id}>
                <OpensCase of={of} onChoose={onChoose} />
              </li>
            )}
          />
        </div>
      )}
      <InParts
        className="due-list"
        items={due}
        first={first}
        more={t('due.more')}
        draw={(each) => <DueLine key={nameOf(each)} {...each} now={now} onChoose={onChoose} />}
      />
    </section>
  );
}

function OpensCase({ of, onChoose }: { of: Listed; onChoose: (id: string) => void }) {
  const t = useWords('intake');
  return (
    <button type="button" className="link-btn" onClick={() => onChoose(of.id)}>
      <bdi>{of.name || t('cases.noName')}</bdi>
    </button>
  );
}

const nameOf = ({ of, counted: { kind, from } }: Due): string => JSON.stringify([of.id, kind, from]);

/** One date: whose it is, which deadline, and each end in the words in which the case itself says it. */
function DueLine({ of, counted, maybe, told, now, onChoose }: Due & { now: Instant; onChoose: (id: string) => void }) {
  const t = useWords('intake');
  const words = { deadlines: useWords('deadlines'), fields: useWords('fields'), language: useHere().language };
  const isOver = told.some((end) => passed(end, now) !== 'no');
  return (
    <li className={isOver ? 'over' : undefined} data-due={counted.kind}>
      <OpensCase of={of} onChoose={onChoose} />
      <p>
        <Icon name={isOver ? 'warn' : 'clock'} /> <span>{words.deadlines(`deadlines.${counted.kind}.name`)}</span>
      </p>
      {told.map((end) => (
        <p key={end.rule}>
          {end.unit === 'instant' && <span>{wayText(end, told, words)} </span>}
          <b>
            <Unbroken text={end.unit === 'instant' ? holdText(end, now, words) : claimText(end, now, words)} />
          </b>
        </p>
      ))}
      <Sure ids={told.map(({ statement }) => statement)} />
      {maybe && <p className="soft">{t('due.maybe')}</p>}
    </li>
  );
}
