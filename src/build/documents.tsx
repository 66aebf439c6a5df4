import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type AnyFlow, settle } from '#machines/engine/flow.ts';
import type { Question } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
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
  type LivePlace,
  type Place,
  type PublicRoute,
  pathOf,
  places,
  startPath,
} from '#src/routes.ts';
import { addWords, createWords, type Files, type Words } from '#src/words/i18n.ts';
import { type Language, languages, other } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { site } from '../../site.config.ts';
import { type About, headOf } from './head.tsx';
import type { InlineName } from './inline.ts';
import { readPages } from './read-pages.tsx';
import { readWords } from './read-words.ts';
import { roomDocuments } from './room.tsx';
import { siteFaults } from './site-faults.ts';

/** A document as it is written to a file: the address it answers, its language, and its parts. */
export type Drawn = {
  /** Below the folder of the built site: `en/detainer/index.html`. */
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly head: string;
  /** What stands inside the root. */
  readonly page: string;
  /** What stands at the end, which no script brings to life. */
  readonly after: string;
  /** The styles inside it: all that its first screen shows. */
  readonly look: 'first-home' | 'first-question' | 'reading';
  /** The script inside it, where it has one: for a page that comes to life, for the start, or for what a page that is read can do more with one. */
  readonly script?: InlineName;
  /** The pieces of script that bring it to life; the first is asked to. */
  readonly pieces: readonly string[];
  /** It is the room where helpers keep cases: it has styles of its own, and may start the worker that makes keys. */
  readonly room?: boolean;
};

/** Every document of the site; the same input gives the same text. An error where an entry of `site.config.ts` is wrong: it never reaches a reader. */
export async function documents(): Promise<readonly Drawn[]> {
  const faults = siteFaults(site);
  if (faults.length > 0) throw new Error(`site.config.ts: ${faults.join('; ')}`);
  return [...(await inBothLanguages()), ...(await Promise.all(places.map(documentOf))), ...(await roomDocuments())];
}

/** The document of one place. */
export async function documentOf(place: Place<PublicRoute>): Promise<Drawn> {
  const { route, language } = place;
  const words = await wordsAt(place);
  if (!isLive(place)) addReadWords(words, language);
  else addWords(words, language, stillWords(language));
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
    after: isLive(place) ? await beside(place, words) : '',
    look: route === 'home' ? 'first-home' : isFlow(route) ? 'first-question' : 'reading',
    ...(isLive(place) ? { script: 'early', pieces: ['core', ...piecesOf(place)] } : { pieces: [] }),
    ...(isReadPage(route) && readPages[route].script && { script: readPages[route].script }),
  };
}

/** What is only read is drawn here alone; the foot of a paper and the page of words speak both languages. */
function addReadWords(words: Words, language: Language): void {
  for (const each of [language, other(language)]) addWords(words, each, readWords(each));
}

async function pageAt({ route, language }: Place<PublicRoute>): Promise<ReactElement> {
  if (isPaper(route)) return <PaperPage findings={await flows[flowOf(route)]()} />;
  return isReadPage(route) ? readPages[route].draw() : pageOf({ route, language });
}

/** What a page says about itself, before the name of the site. */
function aboutOf(route: PublicRoute, words: Words, language: Language): Pick<About, 'title' | 'description'> {
  const [pages, home, still] = [
    wordsIn(words, language, 'pages'),
    wordsIn(words, language, 'home'),
    wordsIn(words, language, 'still'),
  ];
  if (route === 'home') return { title: home('title'), description: still('about.home') };
  if (route === 'deadlines') return { title: pages('deadlines.title'), description: still('about.deadlines') };
  if (isReadPage(route)) {
    const own = wordsIn(words, language, readPages[route].file);
    return { title: own('title'), description: own('description') };
  }
  const flow = flowOf(route);
  const title = pages(`flows.${flow}.title`);
  if (!isPaper(route)) return { title, description: home(`flows.${flow}`) };
  const paper = wordsIn(words, language, 'paper');
  return { title: paper('title', { flow: title }), description: paper('description') };
}

/** What is said where React does not draw: no page in a browser has it among its words. */
const stillWords = (language: Language): Files => ({ still: readWords(language).still ?? {} });

/** What a page says while React does not draw it. */
async function beside(place: LivePlace, words: Words): Promise<string> {
  const question = isFlow(place.route) ? await firstQuestion(place.route) : undefined;
  return renderToStaticMarkup(
    <App place={place} words={words}>
      <EarlyWords question={question} />
    </App>,
  );
}

async function firstQuestion(id: FlowId): Promise<Question> {
  const { flow }: { flow: AnyFlow } = await flows[id]();
  return flow.questions[settle(flow, {}).at];
}

/** The start, which leads on by itself where scripts run, and the page of a wrong address. */
async function inBothLanguages(): Promise<readonly Drawn[]> {
  const wordsFor = async (language: Language) => {
    const words = await wordsAt({ route: 'home', language });
    addWords(words, language, stillWords(language));
    return words;
  };
  const words: WordsOfEach = { en: await wordsFor('en'), es: await wordsFor('es') };
  const both = (say: (words: Words, language: Language) => string) =>
    languages.map((each) => say(words[each], each)).join(' · ');
  const name = both((words, language) => wordsIn(words, language, 'ui')('name'));
  const description = both((words, language) => wordsIn(words, language, 'still')('about.home'));
  const notFound = both((words, language) => wordsIn(words, language, 'still')('notFound.title'));
  const draw = (page: (language: Language) => ReactElement) =>
    renderToString(<BothLanguages words={words} page={page} />);
  return [
    {
      file: 'index.html',
      path: startPath,
      language: 'en',
      head: headOf({ title: name, description, place: { route: 'home', language: 'en' } }),
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
      head: headOf({ title: notFound, description: name }),
      page: draw((language) => <NotFoundPage language={language} />),
      after: '',
      look: 'first-home',
      pieces: [],
    },
  ];
}
