import { useHere } from '#src/here.ts';
import { leftAlone, readByNobody } from '#src/left-alone.ts';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { orders, type Sought } from '../caseload/found.ts';
import type { Listed } from '../caseload/listed.ts';
import { statuses } from '../cases/case-file.ts';
import { ChooseOne } from './ChooseOne.tsx';
import { InParts } from './InParts.tsx';

/** How many cases are drawn before somebody asks for more. */
const first = 100;

/** All cases, and what finds one among them: a few letters of its nickname, its status, an order. How many were found is heard. */
export function FindCases({
  found,
  sought,
  onSeek,
  onChoose,
}: {
  found: readonly Listed[];
  sought: Sought;
  onSeek: (sought: Sought) => void;
  onChoose: (id: string) => void;
}) {
  const t = useWords('intake');
  return (
    <section className="stack" aria-labelledby="all">
      <h2 id="all">{t('list.title')}</h2>
      <form className="find-cases" {...leftAlone} onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label htmlFor="find">{t('list.text')}</label>
          <input
            id="find"
            type="search"
            className="inp"
            value={sought.text}
            onChange={({ target }) => onSeek({ ...sought, text: target.value })}
            autoComplete="off"
            {...readByNobody}
          />
        </div>
        <ChooseOne
          label={t('list.status')}
          of={['any', ...statuses]}
          chosen={sought.status}
          name={(each) => (each === 'any' ? t('list.any') : t(`about.statuses.${each}`))}
          onChoose={(status) => onSeek({ ...sought, status })}
        />
        <ChooseOne
          label={t('list.order')}
          of={orders}
          chosen={sought.order}
          name={(each) => t(`list.orders.${each}`)}
          onChoose={(order) => onSeek({ ...sought, order })}
        />
      </form>
      <p role="status">{t('list.found', { count: found.length })}</p>
      <InParts
        className="cases"
        items={found}
        first={first}
        more={t('list.more')}
        draw={(each) => <CaseLine key={each.id} {...each} onChoose={onChoose} />}
      />
    </section>
  );
}

/** One case: its nickname opens it; beside that how far it is, when it was changed last, and in how many guides it was walked. */
function CaseLine({ id, name, inBrief, sound, onChoose }: Listed & { onChoose: (id: string) => void }) {
  const t = useWords('intake');
  const { language } = useHere();
  return (
    <li>
      <button type="button" className="link-btn" onClick={() => onChoose(id)}>
        <bdi>{name || t('cases.noName')}</bdi>
      </button>
      {!sound && <span className="soft">{` (${t('cases.damaged')})`}</span>}
      {inBrief ? (
        <p className="soft">
          <span className="status">{t(`about.statuses.${inBrief.status}`)}</span>{' '}
          <span>{t('list.changed', { date: date(inBrief.changed.on, language) })}</span>{' '}
          <span>{t('list.guides', { count: inBrief.flows.length })}</span>
        </p>
      ) : (
        <p className="soft">{t('list.unread')}</p>
      )}
    </li>
  );
}
