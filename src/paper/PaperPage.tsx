import { useTranslation } from 'react-i18next';
import { statementsOf } from '#law/deadline-rules.ts';
import { statements } from '#law/statements.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { HandParts } from '#src/hand-sheet/HandParts.tsx';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Shell } from '#src/pages/Shell.tsx';
import { RuleCounts } from '#src/result/RuleCounts.tsx';
import { flowOf, isPaper, pathOf } from '#src/routes.ts';
import { date } from '#src/words/format.ts';
import { languages } from '#src/words/languages.ts';
import { type FlowFile, useFlowWords, useWords, wordsIn } from '#src/words/use-words.ts';
import { type Contents, contentsOf } from './contents.ts';
import { FindingsList, Numbers, StepsInFull } from './FindingsList.tsx';
import { Helpers } from './Helpers.tsx';
import { Claims, Law } from './Law.tsx';
import { PaperLetters } from './PaperLetters.tsx';
import { Questions } from './Questions.tsx';

/** A whole flow on one page, to read or print: it needs no script, and none runs on it but the way out. */
export function PaperPage({ findings }: { findings: Findings }) {
  const { flow } = findings;
  const t = useWords('paper');
  const result = useWords('result');
  const contents = contentsOf(findings);
  const words = useFlowWords(flow.id as FlowFile);
  const sheetTitle = words.ifAny('sheet.title');
  const parts = [
    ['asked', t('asked.title')],
    ['short', t('short.title')],
    ...(contents.more.length > 0 ? [['more', t('more.title')] as const] : []),
    ['steps', t('steps.title')],
    ...(contents.deadlines.length > 0 ? [['deadlines', result('deadlines.title')] as const] : []),
    ...(contents.letters.length > 0 ? [['sheets', result('letters.title')] as const] : []),
    ...(sheetTitle === undefined ? [] : [['sheet', sheetTitle] as const]),
    ['help', result('help.title')],
    ...(contents.claims.length > 0 ? [['claims', result('read.title')] as const] : []),
    ['law', t('law.title')],
  ] as const;
  return (
    <Shell>
      <div className="page paper" data-flow={flow.id}>
        <div>
          <Beginning flow={flow.id as FlowFile} contents={contents} />
          <nav className="no-print" aria-labelledby="contents">
            <h2 id="contents">{t('contents')}</h2>
            <ul>
              {parts.map(([part, title]) => (
                <li key={part}>
                  <a className="link-btn" href={`#${part}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Questions flow={flow} />
          <FindingsList
            name="short"
            title={t('short.title')}
            how={t('short.how')}
            findings={contents.short}
            flow={flow}
            contents={contents}
          />
          <FindingsList
            name="more"
            title={t('more.title')}
            how={t('more.how')}
            findings={contents.more}
            flow={flow}
            contents={contents}
          />
          <StepsInFull flow={flow.id} contents={contents} />
          <Deadlines flow={flow.id as FlowFile} contents={contents} />
          <PaperLetters ids={contents.letters} />
          {sheetTitle !== undefined && (
            <section className="sec hand" aria-labelledby="sheet">
              <h2 id="sheet">{sheetTitle}</h2>
              <p>{words.ifAny('sheet.lead')}</p>
              <HandParts
                flow={flow.id}
                parts={contents.sheet}
                law={(ids) => (
                  <p className="small">
                    {t('restsOn')} <Numbers ids={ids} all={contents.statements} />
                  </p>
                )}
              />
            </section>
          )}
          <Helpers flow={flow.id} problems={contents.problems} />
          <Claims contents={contents} />
          <Law flow={flow} contents={contents} />
        </div>
        <PrintedFoot />
      </div>
    </Shell>
  );
}

/** What this is, what it does not do, and what comes before anything else. */
function Beginning({ flow, contents }: { flow: FlowFile; contents: Contents }) {
  const t = useWords('paper');
  const pages = useWords('pages');
  const home = useWords('home');
  const ui = useWords('ui');
  const words = useFlowWords(flow);
  const { language, route } = useHere();
  const [oldest = ''] = contents.statements.map((id) => statements[id].checked).sort();
  return (
    <>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <p>{t('intro')}</p>
      <p className="sos">
        <Icon name="warn" />
        <span>{ui('emergency.danger')}</span>
      </p>
      <p>
        <b>{pages('limits')}</b> {home('disclaimer')}
      </p>
      <p className="small">
        {t('oldest', { date: date(oldest, language) })}. {home('reviewed')}
      </p>
      {isPaper(route) && (
        <p className="no-print">
          <a className="link-btn" href={pathOf(flowOf(route), language)}>
            {t('back')}
          </a>
        </p>
      )}
    </>
  );
}

function Deadlines({ flow, contents }: { flow: FlowFile; contents: Contents }) {
  const t = useWords('paper');
  const result = useWords('result');
  const names = useWords('deadlines');
  const words = useFlowWords(flow);
  if (contents.deadlines.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="deadlines">
      <h2 id="deadlines">{result('deadlines.title')}</h2>
      {contents.deadlines.map(([id, questions]) => (
        <div className="find" key={id} id={`deadline-${id}`}>
          <h3>{names(`deadlines.${id}.name`)}</h3>
          {questions.map((question) => (
            <p key={question}>{t('from', { question: words(`questions.${question}.ask`) })}</p>
          ))}
          <RuleCounts kind={id} />
          <p className="small">
            {t('restsOn')} <Numbers ids={statementsOf(id)} all={contents.statements} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** What the site does not do, in both languages: whoever finds the paper can read one of them. */
function PrintedFoot() {
  const { i18n } = useTranslation();
  return (
    <div className="paper-foot">
      {languages.map((language) => {
        const t = wordsIn(i18n, language, 'pages');
        return (
          <p key={language} lang={language}>
            {t('limits')} {t('foot.advice')}
          </p>
        );
      })}
    </div>
  );
}
