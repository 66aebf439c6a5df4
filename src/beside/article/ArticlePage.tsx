import {
  type AnyClaimId,
  allClaimIds,
  allClaims,
  notToPlanOn,
  type OmissionId,
  omissions,
} from '#law/article/claims.ts';
import { type QuestionId, questionIds, questions } from '#law/article/questions.ts';
import { verdicts } from '#law/article.ts';
import { ruling } from '#law/ruling.ts';
import { useHere } from '#src/here.ts';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { Numbers } from '#src/paper/FindingsList.tsx';
import { verdictText } from '#src/result/says.ts';
import { isReadPage, pathOf, routeOf } from '#src/routes.ts';
import { date } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { LawList } from '../LawList.tsx';
import { Contents, ReadPage } from '../ReadPage.tsx';
import { citedByArticle, claimsUnder, omissionsUnder, questionOf } from './contents.ts';
import { useClaimWords } from './words.ts';

/** The article that people find, checked: each of its questions with an answer of ours, each of its claims with what came of checking it. */
export function ArticlePage() {
  const t = useWords('article');
  const paper = useWords('paper');
  const { language } = useHere();
  return (
    <ReadPage file="article" schema="FAQPage">
      {ruling.is !== 'pending' && (
        <p className="banner banner--late">{t('ruled', { on: date(ruling.on, language) })}</p>
      )}
      <NotToPlanOn />
      <Tally />
      <Contents title={t('questionsTitle')} parts={questionIds.map((id) => [id, t(`questions.${id}.ask`)])} />
      {questionIds.map((id) => (
        <Question key={id} id={id} />
      ))}
      <section className="sec" aria-labelledby="law">
        <h2 id="law">{paper('law.title')}</h2>
        <p>{paper('law.how')}</p>
        <LawList ids={citedByArticle} numbered />
      </section>
    </ReadPage>
  );
}

/** What would hurt most whoever plans on it, each with the way to what came of checking it. */
function NotToPlanOn() {
  const t = useWords('article');
  const law = useWords('law');
  const words = useClaimWords();
  return (
    <section className="banner banner--stop" aria-labelledby="not-to-plan-on">
      <div className="stack">
        <h2 id="not-to-plan-on">{t('notToPlanOn.title')}</h2>
        <p>{t('notToPlanOn.how')}</p>
        <ul className="links">
          {notToPlanOn.map((claim) => (
            <li key={claim}>
              <a className="link-btn" href={`#${questionOf(claim)}`}>
                {verdictText(allClaims[claim].verdicts, law)}: {words(claim).says}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** How many claims came out how; counted, never typed. */
function Tally() {
  const t = useWords('article');
  const law = useWords('law');
  const count = (verdict: (typeof verdicts)[number]) =>
    allClaimIds.filter((id) => allClaims[id].verdicts.includes(verdict)).length;
  return (
    <section aria-labelledby="tally">
      <h2 id="tally">{t('tally.title')}</h2>
      <p>{t('tally.claims', { count: allClaimIds.length })}</p>
      <ul className="lines">
        {verdicts.map((verdict) => (
          <li key={verdict} data-tally={verdict}>
            {t('tally.verdict', { verdict: law(`verdicts.${verdict}`), count: count(verdict) })}
          </li>
        ))}
      </ul>
      <p>{t('tally.means')}</p>
      <p className="small">{t('tally.both')}</p>
    </section>
  );
}

function Question({ id }: { id: QuestionId }) {
  const t = useWords('article');
  const { language } = useHere();
  const { rests, leads } = questions[id];
  const title = useTitle();
  return (
    <section
      className="sec"
      aria-labelledby={id}
      data-question={id}
      itemScope
      itemProp="mainEntity"
      itemType="https://schema.org/Question"
    >
      <h2 id={id} itemProp="name">
        {t(`questions.${id}.ask`)}
      </h2>
      <p itemScope itemProp="acceptedAnswer" itemType="https://schema.org/Answer">
        <b>{t('answer')}.</b>{' '}
        <span itemProp="text">
          <Unbroken text={t(`questions.${id}.answer`)} />
        </span>{' '}
        <Numbers ids={rests} all={citedByArticle} />
      </p>
      {leads.map(routeOf).map(
        (route) =>
          route && (
            <p key={route} className="no-print">
              <a className="link-btn" href={pathOf(route, language)}>
                {t('leads', { page: title(route) })}
              </a>
            </p>
          ),
      )}
      {claimsUnder(id).map((claim) => (
        <Claim key={claim} id={claim} />
      ))}
      {omissionsUnder(id).map((omission) => (
        <Omission key={omission} id={omission} />
      ))}
    </section>
  );
}

function Claim({ id }: { id: AnyClaimId }) {
  const t = useWords('article');
  const law = useWords('law');
  const words = useClaimWords()(id);
  const { verdicts, against } = allClaims[id];
  return (
    <div className="find" data-claim={id} data-verdict={verdicts.join(' ')}>
      <h3>
        {verdictText(verdicts, law)}. {t('says', { claim: words.says })}
      </h3>
      <p>
        {words.why} <Numbers ids={against} all={citedByArticle} />
      </p>
    </div>
  );
}

function Omission({ id }: { id: OmissionId }) {
  const t = useWords('article');
  return (
    <div className="find" data-omission={id}>
      <h3>{t('omits', { claim: t(`omissions.${id}.says`) })}</h3>
      <p>
        {t(`omissions.${id}.why`)} <Numbers ids={omissions[id]} all={citedByArticle} />
      </p>
    </div>
  );
}

/** What a page is called where another leads to it. */
function useTitle() {
  const pages = useWords('pages');
  const home = useWords('home');
  return (route: NonNullable<ReturnType<typeof routeOf>>) => {
    if (isReadPage(route)) return pages(`beside.${route}`);
    if (route === 'deadlines') return pages('deadlines.title');
    return route === 'home' ? home('title') : pages(`flows.${route}.title`);
  };
}
