import { allSources, allStatements } from '#law/all.ts';
import { type ChangeId, changeIds, changes } from '#law/changes.ts';
import { useHere } from '#src/here.ts';
import { asOf } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { LawList } from './LawList.tsx';
import { Contents, Part, ReadPage } from './ReadPage.tsx';

/** The date of the newest copy that any of them leans on. */
const newestSource =
  changeIds
    .flatMap((id) => changes[id].statements.flatMap((statement) => allStatements[statement].sources))
    .flatMap(({ source }) => allSources[source].asOf ?? [])
    .filter((edition) => /^\d{4}-\d{2}/.test(edition))
    .toSorted()
    .at(-1) ?? '';

/** Cases, bills, policies and elections: each with its latest stage, and what a decision would change here. */
export function ChangesPage() {
  const t = useWords('changes');
  const { language } = useHere();
  return (
    <ReadPage file="changes">
      <p>{t('found', { date: asOf(newestSource, language) })}</p>
      <p>
        {t('most')}{' '}
        <a className="link-btn" href="#voces">
          {t('changes.voces.name')}
        </a>
      </p>
      <Contents title={t('contents')} parts={changeIds.map((id) => [id, t(`changes.${id}.name`)])} />
      {changeIds.map((id, at) => (
        <Change key={id} id={id} before={changeIds.slice(0, at)} />
      ))}
    </ReadPage>
  );
}

/** One of them. A statement that an earlier one has told is only pointed at. */
function Change({ id, before }: { id: ChangeId; before: readonly ChangeId[] }) {
  const t = useWords('changes');
  const { language } = useHere();
  const { kind, on, statements } = changes[id];
  const told = new Set<string>(before.flatMap((one) => changes[one].statements));
  const words = { date: asOf(on, language) };
  return (
    <Part id={id} title={t(`changes.${id}.name`)}>
      <p className="meta" data-change={id}>
        {t(`kinds.${kind}`)}. {t(kind === 'election' ? 'day' : 'stage', words)}.
      </p>
      <p>
        <b>{t('would')}</b> {t(`changes.${id}.would`)}
      </p>
      <LawList ids={statements} told={told} />
    </Part>
  );
}
