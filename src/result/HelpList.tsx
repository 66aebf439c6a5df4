import type { ReactNode } from 'react';
import { type HelpEntry, help, type Problem } from '#law/directory.ts';
import type { AnyFlow } from '#machines/engine/flow.ts';
import type { Answer } from '#machines/engine/question.ts';
import { isCounty } from '#src/answers/answer-words.ts';
import { Icon } from '#src/look/Icon.tsx';
import { asOf } from '#src/words/format.ts';
import type { Language } from '#src/words/languages.ts';
import { useEach } from '#src/words/Paired.tsx';
import { useSpoken } from '#src/words/spoken.ts';

/** How many stand open; the rest is under "more". */
const open = 2;

/** Who can help, by county and language, best first. */
export function HelpList({
  flow,
  problems,
  county,
}: {
  flow: AnyFlow;
  problems: readonly Problem[];
  county: Answer | undefined;
}) {
  const each = useEach(flow.id);
  const { language, both } = useSpoken();
  const code = isCounty(county) ? county : undefined;
  // Where somebody reads Spanish beside English, who speaks it comes first: nearly all speak English.
  const entries = help(problems, code, both ? 'es' : language);
  return (
    <section className="sec for-steps" aria-labelledby="help">
      <h2 id="help">{each(({ result }) => result('help.title'))}</h2>
      <div className="helps">
        {entries.slice(0, open).map((entry) => (
          <HelpCard key={entry.id} flow={flow.id} entry={entry} />
        ))}
      </div>
      {entries.length > open && (
        <details>
          <summary>{each(({ result }) => result('help.more'))}</summary>
          <p className="small">{each((words) => words.help('refused'))}</p>
          <div className="helps">
            {entries.slice(open).map((entry) => (
              <HelpCard key={entry.id} flow={flow.id} entry={entry} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** A group or an office that helps: what it is, its number, and what it takes. */
export function HelpCard({ flow, entry }: { flow: string; entry: HelpEntry }) {
  const each = useEach(flow);
  return (
    <article className="res" data-resource={entry.id}>
      <h3>{entry.name}</h3>
      <p>{each((words) => words.help(`entries.${entry.id}.what`))}</p>
      {entry.phones.slice(0, 1).map(({ number }) => (
        <a key={number} className="btn btn--s" href={`tel:${number}`}>
          <Icon name="phone" /> {each(({ result }) => result('help.call', { number }))}
        </a>
      ))}
      <details>
        <summary>{each(({ result }) => result('help.takes'))}</summary>
        <HelpFacts flow={flow} entry={entry} takes={each((words) => words.help(`entries.${entry.id}.takes`))} />
      </details>
    </article>
  );
}

/** Whom a group or an office helps, in which languages, where it is on the web, and the newest date we found. */
export function HelpFacts({
  flow,
  entry,
  takes,
}: {
  flow: string;
  entry: Pick<HelpEntry, 'languages' | 'url' | 'confirmed'>;
  /** Left out where the page has told it already. */
  takes?: ReactNode;
}) {
  const each = useEach(flow);
  return (
    <>
      <dl>
        {takes && (
          <>
            <dt>{each(({ result }) => result('help.takes'))}</dt>
            <dd>{takes}</dd>
          </>
        )}
        <dt>{each(({ result }) => result('help.languages'))}</dt>
        <dd>
          {each(({ result, language }) =>
            entry.languages.length > 0 ? languageNames(entry.languages, language) : result('help.notListed'),
          )}
        </dd>
        {entry.url && (
          <>
            <dt>{each(({ result }) => result('help.site'))}</dt>
            <dd>
              <a href={entry.url} rel="noreferrer">
                {new URL(entry.url).host}
              </a>
            </dd>
          </>
        )}
      </dl>
      <p className="meta">
        {each(({ result, language }) =>
          result('help.confirmedOn', {
            date: entry.confirmed === null ? result('help.notListed') : asOf(entry.confirmed, language),
          }),
        )}
      </p>
    </>
  );
}

function languageNames(codes: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return codes.map((code) => names.of(code)).join(', ');
}
