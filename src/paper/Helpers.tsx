import { county } from '#law/counties.ts';
import { type HelpEntry, help, type Problem } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { HelpFacts } from '#src/result/HelpList.tsx';
import { list } from '#src/words/format.ts';
import { useWords } from '#src/words/use-words.ts';

/** Everybody who can help with what a flow raises, in any county; local ones say where. */
export function Helpers({ flow, problems }: { flow: string; problems: readonly Problem[] }) {
  const t = useWords('result');
  const words = useWords('help');
  const { language } = useHere();
  return (
    <section className="sec" aria-labelledby="help">
      <h2 id="help">{t('help.title')}</h2>
      <p>{words('refused')}</p>
      <div className="helps">
        {help(problems, undefined, language).map((entry) => (
          <Helper key={entry.id} flow={flow} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Helper({ flow, entry }: { flow: string; entry: HelpEntry }) {
  const words = useWords('help');
  return (
    <article className="res" data-resource={entry.id}>
      <h3>{entry.name}</h3>
      <p>{words(`entries.${entry.id}.what`)}</p>
      {entry.phones.map(({ number }) => (
        <a key={number} className="tel" href={`tel:${number}`}>
          {number}
        </a>
      ))}
      <p>{useArea(entry)}</p>
      <HelpFacts flow={flow} entry={entry} takes={words(`entries.${entry.id}.takes`)} />
    </article>
  );
}

/** Where an entry helps, in words. */
export function useArea({ counties }: Pick<HelpEntry, 'counties'>): string {
  const t = useWords('paper');
  const { language } = useHere();
  if (counties === 'statewide') return t('area.all');
  if (counties === null) return t('area.unknown');
  const names = list(
    counties.map((code) => county(code).name),
    language,
  );
  return t(counties.length > 1 ? 'area.some' : 'area.one', { counties: names });
}
