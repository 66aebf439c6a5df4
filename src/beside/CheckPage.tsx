import { standings } from '#law/register.ts';
import { useHere } from '#src/here.ts';
import { pathOf } from '#src/routes.ts';
import { date } from '#src/words/format.ts';
import { tags } from '#src/words/languages.ts';
import { useWords } from '#src/words/use-words.ts';
import { type Counted, counted } from './counted.ts';
import { ProofTable, ShownSafety } from './ProofTable.tsx';
import { Lines, Part, ReadPage } from './ReadPage.tsx';

/** How the site checks what it says, with the counts of this build: `flows` from the proof, `texts` from the words, the rest from the law. */
export function CheckPage({ flows, texts }: { flows: readonly Counted[]; texts: number }) {
  const t = useWords('check');
  const pages = useWords('pages');
  const { language } = useHere();
  const number = (value: number | bigint) => value.toLocaleString(tags[language]);
  const day = (on: string) => date(on, language);
  return (
    <ReadPage file="check">
      <Part id="law" title={t('law.title')}>
        <p>{t('law.count', { count: number(counted.statements), sources: number(counted.sources) })}</p>
        <ul className="lines">
          {standings.map((standing) => (
            <li key={standing} data-count={standing}>
              {t('law.standing', {
                standing: t(`law.standings.${standing}`),
                count: number(counted.standings[standing]),
              })}
            </li>
          ))}
        </ul>
        <Lines>
          {[
            t('law.days', { oldest: day(counted.oldest), newest: day(counted.newest) }),
            t('law.copies'),
            t('law.reviewed', { count: number(counted.reviewed) }),
          ]}
        </Lines>
      </Part>
      <Part id="ways" title={t('ways.title')}>
        {flows.map(({ flow, questions, ways, longest, findings }) => (
          <p key={flow} data-count={flow}>
            {t('ways.flow', {
              flow: pages(`flows.${flow}.title`),
              questions: number(questions),
              ways: number(ways),
              longest: number(longest),
              findings: number(findings),
            })}
          </p>
        ))}
        <p>{t('ways.how')}</p>
        <Lines>
          {[
            t('ways.laws.ends'),
            t('ways.laws.reached'),
            t('ways.laws.whole'),
            t('ways.laws.unsure'),
            t('ways.laws.doubt'),
            t('ways.laws.back'),
          ]}
        </Lines>
      </Part>
      <Part id="languages" title={t('languages.title')}>
        <Lines>
          {[
            t('languages.count', { count: number(texts) }),
            t('languages.tied'),
            t('languages.plain'),
            t('languages.interpreter'),
          ]}
        </Lines>
      </Part>
      <Part id="counties" title={t('counties.title')}>
        <Lines>
          {[
            t('counties.agreement', { date: day(counted.agreementsAsOf), count: number(counted.agreements) }),
            t('counties.practice', { count: number(counted.practice) }),
            t('counties.nothing', { count: number(counted.noPractice), agreed: number(counted.noPracticeAgreed) }),
          ]}
        </Lines>
      </Part>
      <Part id="help" title={t('help.title')}>
        <Lines>
          {[
            t('help.count', { count: number(counted.help), phones: number(counted.phones) }),
            t('help.grade'),
            t('help.called'),
          ]}
        </Lines>
      </Part>
      <Part id="proof" title={t('proof.title')}>
        <ProofTable />
      </Part>
      <Part id="promises" title={t('proof.safety')}>
        <ShownSafety />
      </Part>
      <Part id="open" title={t('open.title')}>
        <Lines>{[t('open.browser'), t('open.reader'), t('open.people')]}</Lines>
      </Part>
      <Part id="more" title={t('more.title')}>
        <ul className="links">
          {(['limits', 'about'] as const).map((id) => (
            <li key={id}>
              <a className="link-btn" href={pathOf(id, language)}>
                {pages(`beside.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </ReadPage>
  );
}
