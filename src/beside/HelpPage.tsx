import { useTranslation } from 'react-i18next';
import { type AnyHelpId, allHelp } from '#law/directory/all.ts';
import { type HelpEntry, problems } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { Unbroken } from '#src/look/Unbroken.tsx';
import { useArea } from '#src/paper/Helpers.tsx';
import { HelpFacts } from '#src/result/HelpList.tsx';
import { asOf } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';
import { Narrow } from './Narrow.tsx';
import { placeText } from './place-text.ts';
import { QuietLine } from './QuietLine.tsx';
import { Part, ReadPage } from './ReadPage.tsx';

type Entry = HelpEntry<AnyHelpId>;

/** Where a place helps, in the order in which the page shows them: those of ICE last, whatever their area. */
const areas = ['all', 'some', 'unknown', 'ice'] as const;
type Area = (typeof areas)[number];

function areaOf({ counties, ofIce }: Entry): Area {
  if (ofIce) return 'ice';
  if (counties === 'statewide') return 'all';
  return counties === null ? 'unknown' : 'some';
}

/** Lower stands first: lines for an emergency, then those with a number, then those with another way to reach them, ICE last. */
function reached({ phones, email, address, url, problems, ofIce }: Entry): number {
  if (ofIce) return 4;
  if (phones.length > 0) return problems.includes('emergency-now') ? 0 : 1;
  return url !== null || address !== null || email !== null ? 2 : 3;
}
const inOrder = allHelp.toSorted((one, next) => reached(one) - reached(next));

/**
 * Everybody in the directory. It is whole without a script; where one runs (src/early/narrow.ts) the reader can narrow it by
 * county, language and problem. What does not say its area stays in sight, and a language only puts first who names it.
 */
export function HelpPage() {
  const t = useWords('directory');
  const ui = useWords('ui');
  return (
    <ReadPage file="directory">
      <p className="banner">{ui('emergency.danger')}</p>
      <QuietLine />
      <p>{t('trace')}</p>
      <Narrow />
      <noscript>
        <p className="small">{t('noScript')}</p>
        <ByProblem />
      </noscript>
      <p>{t('refused')}</p>
      <div id="places">
        {areas.map((area) => (
          <div key={area} data-area={area}>
            <Part id={`area-${area}`} title={t(`areas.${area}`)}>
              {area !== 'all' && <p>{t(`areaHow.${area}`)}</p>}
              <div className="helps">
                {inOrder
                  .filter((entry) => areaOf(entry) === area)
                  .map((entry) => (
                    <Place key={entry.id} entry={entry} />
                  ))}
              </div>
            </Part>
          </div>
        ))}
      </div>
    </ReadPage>
  );
}

/** A way to the places by problem, for who has no script to narrow them. */
function ByProblem() {
  const t = useWords('directory');
  return (
    <details className="fold">
      <summary>{t('index')}</summary>
      {problems.map((problem) => (
        <div key={problem}>
          <h3>{t(`problems.${problem}`)}</h3>
          <ul className="links">
            {inOrder
              .filter((entry) => entry.problems.includes(problem))
              .map(({ id, name }) => (
                <li key={id}>
                  <a className="link-btn" href={`#${id}`}>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** One place: what it is, its numbers with how sure each is, where it helps, and what it takes. */
function Place({ entry }: { entry: Entry }) {
  const { i18n } = useTranslation();
  const { language } = useHere();
  const text = (part: 'what' | 'takes') => placeText(entry.id, part, i18n, language);
  const { id, name, counties, languages, problems, phones, email, address, ofIce } = entry;
  return (
    <article
      className="res"
      id={id}
      data-resource={id}
      // ICE holds people of all counties, wherever its jails are.
      data-counties={Array.isArray(counties) && !ofIce ? counties.join(' ') : undefined}
      data-languages={languages.join(' ')}
      data-problems={problems.join(' ')}
    >
      <h3>{name}</h3>
      <p>
        <Unbroken text={`${text('what')} ${text('takes')}`} />
      </p>
      {phones.map((phone) => (
        <PhoneNumber key={phone.number} phone={phone} />
      ))}
      {email !== null && (
        <a className="link-btn" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {address !== null && <p>{address}</p>}
      <p>{useArea(entry)}</p>
      <HelpFacts flow="help" entry={entry} />
    </article>
  );
}

/** A number to press, what it is for, and how sure it is. */
function PhoneNumber({ phone: { number, grade, asOf: on, use } }: { phone: Entry['phones'][number] }) {
  const t = useWords('directory');
  const { language } = useHere();
  const href = `${use === 'text' ? 'sms' : 'tel'}:${number}`;
  return (
    <div data-grade={grade}>
      <a className="btn btn--s" href={href}>
        <Icon name="phone" /> {use === undefined ? number : `${t(`uses.${use}`)}: ${number}`}
      </a>
      <p className="meta">
        {t(`grades.${grade}`)} {on === null ? t('undated') : t('dated', { date: asOf(on, language) })}
      </p>
    </div>
  );
}
