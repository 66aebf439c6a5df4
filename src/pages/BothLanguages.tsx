import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { EmergencyExitLink, ExitLink } from '#src/leave/ExitLink.tsx';
import { Mark } from '#src/look/Mark.tsx';
import { Wave } from '#src/look/Wave.tsx';
import { startPath } from '#src/routes.ts';
import type { Words } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { FootWords } from './Foot.tsx';
import { Name } from './TopBar.tsx';

/** The words of each language, for pages whose reader's language is not known. */
export type WordsOfEach = Readonly<Record<Language, Words>>;

/** A page drawn once in each language, side by side, in the order of `languages`. It needs no script. */
export function BothLanguages({ words, page }: { words: WordsOfEach; page: (language: Language) => ReactNode }) {
  const inEach = (draw: (language: Language) => ReactNode) =>
    languages.map((language) => (
      <div key={language} lang={language}>
        <I18nextProvider i18n={words[language]}>{draw(language)}</I18nextProvider>
      </div>
    ));
  return (
    <>
      <header className="top">
        {inEach(() => (
          <EmergencyExitLink />
        ))}
        <div className="top-in">
          <a className="brand" href={startPath}>
            <Mark />
            {inEach(() => (
              <Name />
            ))}
          </a>
          {inEach(() => (
            <ExitLink />
          ))}
        </div>
      </header>
      <main className="page">
        <h1 className="vh">
          {inEach(() => (
            <Name />
          ))}
        </h1>
        <div className="both">{inEach(page)}</div>
      </main>
      <footer className="bedrock">
        <Wave layer={0} />
        <div className="bedrock-in">
          {inEach(() => (
            <FootWords />
          ))}
        </div>
      </footer>
    </>
  );
}
