import type { ReactElement } from 'react';
import { AboutPage } from '#src/beside/AboutPage.tsx';
import { ArticlePage } from '#src/beside/article/ArticlePage.tsx';
import { ChangesPage } from '#src/beside/ChangesPage.tsx';
import { CheckPage } from '#src/beside/CheckPage.tsx';
import { countedFlows } from '#src/beside/counted.ts';
import { HelpPage } from '#src/beside/HelpPage.tsx';
import { LimitsPage } from '#src/beside/LimitsPage.tsx';
import type { ReadFile } from '#src/beside/ReadPage.tsx';
import { SafetyPage } from '#src/beside/SafetyPage.tsx';
import { WordsPage } from '#src/beside/WordsPage.tsx';
import { whereTold } from '#src/beside/where-told.ts';
import type { ReadId } from '#src/routes.ts';
import { flat } from '#src/words/flat.ts';
import type { InlineName } from './inline.ts';
import { readWords } from './read-words.ts';

/** A page that is only read: the file with its words, what draws it, and the script inside it if one makes it more useful. */
type ReadPage = {
  readonly file: ReadFile;
  readonly draw: () => ReactElement | Promise<ReactElement>;
  readonly script?: InlineName;
};

/** The pages that are only read and belong to no flow. */
export const readPages: Readonly<Record<ReadId, ReadPage>> = {
  help: { file: 'directory', draw: () => <HelpPage />, script: 'narrow' },
  changes: { file: 'changes', draw: () => <ChangesPage /> },
  article: { file: 'article', draw: () => <ArticlePage /> },
  words: { file: 'terms', draw: async () => <WordsPage told={await whereTold()} /> },
  check: { file: 'check', draw: async () => <CheckPage flows={await countedFlows()} texts={texts()} /> },
  limits: { file: 'limits', draw: () => <LimitsPage /> },
  safety: { file: 'safety', draw: () => <SafetyPage /> },
  about: { file: 'about', draw: () => <AboutPage /> },
};

/** How many texts there are in each language. */
const texts = (): number =>
  Object.values(readWords('en')).reduce((total, file) => total + Object.keys(flat(file)).length, 0);
