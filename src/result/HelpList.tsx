import { countyCodes } from '#law/counties.ts';
import { type HelpEntry, help, type Problem } from '#law/directory.ts';
import type { Answer } from '#machines/engine/question.ts';
import { useHere } from '#src/here.ts';
import { Icon } from '#src/look/Icon.tsx';
import { asOf } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';

/** How many stand open; the rest is under "more". */
const open = 2;

/** Who can help, by county and language, best first. */
export function HelpList({ problems, county }: { problems: readonly Problem[]; county: Answer | undefined }) {
  const t = useWords('result');
  const words = useWords('help');
  const { language } = useHere();
  const code = typeof county === 'string' && countyCodes.includes(county) ? county : undefined;
  const entries = help(problems, code, language);
  return (
    <section className="sec" aria-labelledby="help">
      <h2 id="help">{t('help.title')}</h2>
      <div className="helps">
        {entries.slice(0, open).map((entry) => (
          <HelpCard key={entry.id} entry={entry} />
        ))}
      </div>
      {entries.length > open && (
        <details>
          <summary>{t('help.more')}</summary>
          <div className="helps">
            {entries.slice(open).map((entry) => (
              <HelpCard key={entry.id} entry={entry} />
            ))}
          </div>
        </details>
      )}
      <p className="small">{words('refused')}</p>
    </section>
  );
}

function HelpCard({ entry }: { entry: HelpEntry }) {
  const t = useWords('result');
  const words = useWords('help');
  const { language } = useHere();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <article className="res" data-resource={entry.id}>
      <h3>{entry.name}</h3>
      <p>{words(`entries.${entry.id}.what`)}</p>
      {entry.phones.slice(0, 1).map(({ number }) => (
        <a key={number} className="btn btn--s" href={`tel:${number}`}>
          <Icon name="phone" /> {t('help.call', { number })}
        </a>
      ))}
      <details>
        <summary>{t('help.takes')}</summary>
        <dl>
          <dt>{t('help.takes')}</dt>
          <dd>{words(`entries.${entry.id}.takes`)}</dd>
          <dt>{t('help.languages')}</dt>
          <dd>
            {entry.languages.length > 0
              ? entry.languages.map((code) => names.of(code)).join(', ')
              : t('help.notListed')}
          </dd>
          {entry.url && (
            <>
              <dt>{t('help.site')}</dt>
              <dd>
                <a href={entry.url} rel="noreferrer">
                  {new URL(entry.url).host}
                </a>
              </dd>
            </>
          )}
        </dl>
        <p className="meta">
          {t('help.confirmedOn', {
            date: entry.confirmed === null ? t('help.notListed') : asOf(entry.confirmed, language),
          })}
        </p>
      </details>
    </article>
  );
}
