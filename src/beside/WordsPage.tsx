import { useHere } from '#src/here.ts';
import { pathOf, type Route } from '#src/routes.ts';
import { type TermId, termIds, terms } from '#src/words/glossary.ts';
import { type Language, other, tags } from '#src/words/languages.ts';
import { SpokenContext } from '#src/words/spoken.ts';
import { useWords } from '#src/words/use-words.ts';
import { ReadPage } from './ReadPage.tsx';

/** The words of the site explained, both languages side by side, in the order of the reader's alphabet; `told` says where each statement stands. */
export function WordsPage({ told }: { told: ReadonlyMap<string, Route> }) {
  const t = useWords('terms');
  const { language } = useHere();
  const letters = byLetter(language);
  return (
    <ReadPage file="terms" schema="DefinedTermSet">
      <nav aria-label={t('letters')}>
        <ul className="letters">
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a className="link-btn" href={`#letter-${letter}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details>
        <summary>{t('byOther')}</summary>
        <ul className="by-other">
          {sortedIn(other(language)).map((id) => (
            <li key={id}>
              <a className="link-btn" href={`#${id}`} lang={other(language)}>
                {terms[id][other(language)]}
              </a>
            </li>
          ))}
        </ul>
      </details>
      {[...letters].map(([letter, ids]) => (
        <section key={letter} className="sec" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          {ids.map((id) => (
            <TermEntry key={id} id={id} told={told} />
          ))}
        </section>
      ))}
    </ReadPage>
  );
}

/** A name without the signs that stand before its first letter: “sanctuary”, 287(g). */
const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');

/** The terms in the order of their names in a language. */
const sortedIn = (language: Language): readonly TermId[] =>
  termIds.toSorted((one, next) =>
    bare(terms[one][language]).localeCompare(bare(terms[next][language]), tags[language]),
  );

/** The terms by the first letter of their names, as a reader of the language looks for them; numbers stand under `0`. */
function byLetter(language: Language): ReadonlyMap<string, readonly TermId[]> {
  const letters = new Map<string, TermId[]>();
  for (const id of sortedIn(language)) {
    const [first = ''] = bare(terms[id][language]).normalize('NFD').toUpperCase();
    const letter = /\p{N}/u.test(first) ? '0' : first;
    letters.set(letter, [...(letters.get(letter) ?? []), id]);
  }
  return letters;
}

function TermEntry({ id, told }: { id: TermId; told: ReadonlyMap<string, Route> }) {
  const t = useWords('terms');
  const { language } = useHere();
  const places = terms[id].rests.flatMap((statement) => {
    const route = told.get(statement);
    return route === undefined ? [] : [{ statement, address: `${pathOf(route, language)}#statement-${statement}` }];
  });
  return (
    <div className="term" id={id} itemScope itemProp="hasDefinedTerm" itemType="https://schema.org/DefinedTerm">
      <div className="word-sides">
        <div lang={language}>
          <h3 itemProp="name">{terms[id][language]}</h3>
          <div itemProp="description">
            <Means id={id} />
          </div>
        </div>
        <div lang={other(language)}>
          <SpokenContext value={{ language: other(language), both: false }}>
            <p className="name">{terms[id][other(language)]}</p>
            <Means id={id} />
          </SpokenContext>
        </div>
      </div>
      {places.length > 0 && (
        <p className="small">
          {t('law')}:{' '}
          {places.map(({ statement, address }, at) => (
            <a key={statement} className="ref" href={address}>
              <span className="vh">{t('number', { number: at + 1 })}</span>
              <span aria-hidden="true">{at + 1}</span>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

const Means = ({ id }: { id: TermId }) => <p>{useWords('terms')(`means.${id}`)}</p>;
