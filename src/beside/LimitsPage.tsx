import { type AnyStatementId, allStatements, toldIds } from '#law/all.ts';
import { type County, countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import type { Standing } from '#law/register.ts';
import { useHere } from '#src/here.ts';
import { pathOf } from '#src/routes.ts';
import { date, list } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { byPlace, type Place } from './by-place.ts';
import { counted, withoutReport } from './counted.ts';
import { LawList } from './LawList.tsx';
import { Part, ReadPage } from './ReadPage.tsx';

/** What is left out on purpose; the words say why. */
const leftOut = [
  'advice',
  'outcome',
  'relief',
  'crime',
  'court',
  'signed',
  'bond',
  'children',
  'phone',
  'places',
  'jails',
  'languages',
] as const;

const standing = (wanted: Standing): readonly AnyStatementId[] =>
  toldIds.filter((id) => allStatements[id].standing === wanted);

/** What this site does not cover: all of it read off the flows there are and off the law, but for what was left out on purpose. */
export function LimitsPage() {
  const t = useWords('limits');
  const article = useWords('article');
  const pages = useWords('pages');
  const changing = useWords('changes');
  const { language } = useHere();
  const placeName = (place: Place): string => {
    if ('change' in place) return t('from.changes', { change: changing(`changes.${place.change}.name`) });
    if ('question' in place) return t('from.article', { question: article(`questions.${place.question}.ask`) });
    return t('from.flow', { flow: pages(`flows.${place.flow}.title`) });
  };
  const agreed = withoutReport.filter(({ agreements }) => agreements.length > 0);
  const paid = withoutReport.filter((one) => one.paid);
  const namesOf = (counties: readonly County[]) =>
    list(
      counties.map(({ name }) => name),
      language,
    );
  return (
    <ReadPage file="limits">
      <Part id="outside" title={t('outside.title')}>
        <ul className="lines">
          {leftOut.map((id) => (
            <li key={id}>
              <b>{t(`outside.${id}.what`)}</b> {t(`outside.${id}.why`)}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="counties" title={t('counties.title')}>
        <p>{t('counties.how')}</p>
        <p>
          {t('counties.count', { count: withoutReport.length, total: countyCodes.length })} {namesOf(withoutReport)}.
        </p>
        <p>{t('counties.agreed', { date: date(counted.agreementsAsOf, language), names: namesOf(agreed) })}</p>
        <p>{t('counties.paid', { names: namesOf(paid) })}</p>
      </Part>
      <Part id="areas" title={t('areas.title')}>
        <p>{t('areas.how')}</p>
        <ul className="lines">
          {allHelp
            .filter(({ counties }) => counties === null)
            .map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
        </ul>
      </Part>
      <Part id="pending" title={t('pending.title')}>
        <p>
          <a className="link-btn" href={pathOf('changes', language)}>
            {t('pending.leads')}
          </a>
        </p>
      </Part>
      <Part id="not-found" title={t('notFound.title')}>
        <p>{t('notFound.how')}</p>
        {byPlace(standing('unconfirmed')).map(([place, ids]) => (
          <div key={placeName(place)} className="find">
            <h3>{placeName(place)}</h3>
            <LawList ids={ids} />
          </div>
        ))}
      </Part>
      <Part id="disputed" title={t('disputed.title')}>
        <p>{t('disputed.how')}</p>
        <LawList ids={standing('disputed')} />
      </Part>
    </ReadPage>
  );
}
