import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '#src/App.tsx';
import { pageOf } from '#src/loading/page.tsx';
import { wordsAt } from '#src/loading/words.ts';
import { BothLanguages, type WordsOfEach } from '#src/pages/BothLanguages.tsx';
import { NotFoundPage } from '#src/pages/NotFoundPage.tsx';
import { StartPage } from '#src/pages/StartPage.tsx';
import { type Place, pathOf, places, startPath } from '#src/routes.ts';
import type { Language } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import { headOf } from './head.tsx';

/** A document as it is written to a file: the address it answers, its language, the lines of its head, its content. */
export type Drawn = {
  /** Below the folder of the built site: `en/detainer/index.html`. */
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly head: string;
  readonly page: string;
  readonly place?: Place;
};

/** Every document of the site; the same input gives the same text. */
export async function documents(): Promise<readonly Drawn[]> {
  return [...(await inBothLanguages()), ...(await Promise.all(places.map(documentOf)))];
}

async function documentOf(place: Place): Promise<Drawn> {
  const { route, language } = place;
  const [page, words] = await Promise.all([pageOf(route), wordsAt(place)]);
  const t = wordsIn(words, language, 'pages');
  const [title, description] =
    route === 'home'
      ? [t('home.title'), t('home.description')]
      : [t(`flows.${route}.title`), t(`flows.${route}.about`)];
  const path = pathOf(route, language);
  return {
    file: `${path.slice(startPath.length)}index.html`,
    path,
    language,
    place,
    head: headOf({ title: wordsIn(words, language, 'ui')('titled', { title }), description, place }),
    page: renderToString(
      <App place={place} words={words}>
        {page}
      </App>,
    ),
  };
}

/** The start, which leads on by itself where scripts run, and the page of a wrong address. */
async function inBothLanguages(): Promise<readonly Drawn[]> {
  const wordsFor = async (language: Language) => wordsAt({ route: 'home', language });
  const words: WordsOfEach = { en: await wordsFor('en'), es: await wordsFor('es') };
  const both = (key: 'home.description' | 'notFound.title') =>
    `${wordsIn(words.en, 'en', 'pages')(key)} · ${wordsIn(words.es, 'es', 'pages')(key)}`;
  const name = `${wordsIn(words.en, 'en', 'ui')('name')} · ${wordsIn(words.es, 'es', 'ui')('name')}`;
  const draw = (page: (language: Language) => ReactElement) =>
    renderToString(<BothLanguages words={words} page={page} />);
  return [
    {
      file: 'index.html',
      path: startPath,
      language: 'en',
      head: headOf({ title: name, description: both('home.description'), place: { route: 'home', language: 'en' } }),
      page: draw((language) => <StartPage language={language} />),
    },
    {
      file: '404.html',
      path: `${startPath}404.html`,
      language: 'en',
      head: headOf({ title: both('notFound.title'), description: name }),
      page: draw((language) => <NotFoundPage language={language} />),
    },
  ];
}
