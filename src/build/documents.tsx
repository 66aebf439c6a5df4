import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type AnyFlow, settle } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import { type FlowId, flows } from '#machines/flows.ts';
import { App } from '#src/App.tsx';
import { EarlyWords } from '#src/early/EarlyWords.tsx';
import { piecesOf } from '#src/loading/pieces.ts';
import { wordsAt } from '#src/loading/words.ts';
import { pageOf } from '#src/page-of.tsx';
import { BothLanguages, type WordsOfEach } from '#src/pages/BothLanguages.tsx';
import { NotFoundPage } from '#src/pages/NotFoundPage.tsx';
import { StartPage } from '#src/pages/StartPage.tsx';
import { PaperPage } from '#src/paper/PaperPage.tsx';
import {
  flowOf,
  isFlow,
  isLive,
  isPaper,
  isReadPage,
  type Place,
  pathOf,
  places,
  type Route,
  startPath,
} from '#src/routes.ts';
import { addWords, createWords, type Words } from '#src/words/i18n.ts';
import { type Language, other } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { type About, headOf } from './head.tsx';
import type { InlineName } from './inline.ts';
import { readPages } from './read-pages.tsx';
import { readWords } from './read-words.ts';

/** A document as it is written to a file: the address it answers, its language, and its parts. */
export type Drawn = {
  /** Below the folder of the built site: `en/detainer/index.html`. */
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly head: string;
  /** What stands inside the root. */
  readonly page: string;
  /** What stands after the root, which no script brings to life. */
  readonly after: string;
  /** The styles inside it: all that its first screen shows. */
  readonly look: 'first-home' | 'first-question' | 'reading';
  /** The script inside it, where it has one: for a page that comes to life, for the start, or for what a page that is read can do more with one. */
  readonly script?: InlineName;
  /** The pieces of script that bring it to life. */
  readonly pieces: readonly string[];
};

/** Every document of the site; the same input gives the same text. */
export async function documents(): Promise<readonly Drawn[]> {
  return [...(await inBothLanguages()), ...(await Promise.all(places.map(documentOf)))];
}

/** The document of one place. */
export async function documentOf(place: Place): Promise<Drawn> {
  const { route, language } = place;
  const words = await wordsAt(place);
  if (!isLive(place)) addReadWords(words, language);
  const [page, path] = [await pageAt(place), pathOf(route, language)];
  // A head names its page as the home page does, which is not a part of every page.
  const { title, description } = aboutOf(route, createWords(language, readWords(language)), language);
  return {
    file: `${path.slice(startPath.length)}index.html`,
    path,
    language,
    head: headOf({ title: wordsIn(words, language, 'ui')('titled', { title }), description, place }),
    page: renderToString(
      <App place={place} words={words}>
        {page}
      </App>,
    ),
    after: isFlow(route) ? await earlyWords(place, route, words) : '',
    look: route === 'home' ? 'first-home' : isFlow(route) ? 'first-question' : 'reading',
    ...(isLive(place) ? { script: 'early', pieces: ['core', ...piecesOf(place)] } : { pieces: [] }),
    ...(isReadPage(route) && readPages[route].script && { script: readPages[route].script }),
  };
}

/** What is only read is drawn here alone; the foot of a paper and the page of words speak both languages. */
function addReadWords(words: Words, language: Language): void {
  for (const each of [language, other(language)]) addWords(words, each, readWords(each));
}

async function pageAt({ route, language }: Place): Promise<ReactElement> {
  if (isPaper(route)) return <PaperPage findings={await flows[flowOf(route)]()} />;
  return isReadPage(route) ? readPages[route].draw() : pageOf({ route, language });
}

/** What a page says about itself, before the name of the site. */
function aboutOf(route: Route, words: Words, language: Language): Pick<About, 'title' | 'description'> {
  const [pages, home] = [wordsIn(words, language, 'pages'), wordsIn(words, language, 'home')];
  if (route === 'home') return { title: home('title'), description: home('description') };
  if (route === 'deadlines') return { title: pages('deadlines.title'), description: pages('deadlines.description') };
  if (isReadPage(route)) {
    const own = wordsIn(words, language, readPages[route].file);
    return { title: own('title'), description: own('description') };
  }
  const flow = flowOf(route);
  const title = home(`flows.${flow}.title`);
  if (!isPaper(route)) return { title, description: home(`flows.${flow}.about`) };
  const paper = wordsIn(words, language, 'paper');
  return { title: paper('title', { flow: title }), description: paper('description') };
}

/** What the first question of a flow says before the page is alive. */
async function earlyWords(place: Place, id: FlowId, words: Words): Promise<string> {
  const { flow }: { flow: AnyFlow } = await flows[id]();
  const first: Question = flow.questions[settle(flow, {}).at];
  return renderToStaticMarkup(
    <App place={place} words={words}>
      <EarlyWords flow={id} question={first} />
    </App>,
  );
}

/** The start, which leads on by itself where scripts run, and the page of a wrong address. */
async function inBothLanguages(): Promise<readonly Drawn[]> {
  const wordsFor = async (language: Language) => wordsAt({ route: 'home', language });
  const words: WordsOfEach = { en: await wordsFor('en'), es: await wordsFor('es') };
  const both = (key: 'description' | 'notFound.title') =>
    `${wordsIn(words.en, 'en', 'home')(key)} · ${wordsIn(words.es, 'es', 'home')(key)}`;
  const name = `${wordsIn(words.en, 'en', 'ui')('name')} · ${wordsIn(words.es, 'es', 'ui')('name')}`;
  const draw = (page: (language: Language) => ReactElement) =>
    renderToString(<BothLanguages words={words} page={page} />);
  return [
    {
      file: 'index.html',
      path: startPath,
      language: 'en',
      head: headOf({ title: name, description: both('description'), place: { route: 'home', language: 'en' } }),
      page: draw((language) => <StartPage language={language} />),
      after: '',
      look: 'first-home',
      script: 'lead-on',
      pieces: [],
    },
    {
      file: '404.html',
      path: `${startPath}404.html`,
      language: 'en',
      head: headOf({ title: both('notFound.title'), description: name }),
      page: draw((language) => <NotFoundPage language={language} />),
      after: '',
      look: 'first-home',
      pieces: [],
    },
  ];
}
