import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '#src/App.tsx';
import { EarlyWords } from '#src/early/EarlyWords.tsx';
import { RoomDoor } from '#src/intake/RoomDoor.tsx';
import { RoomFrame } from '#src/intake/RoomFrame.tsx';
import { roomWords } from '#src/intake/room-words.ts';
import { Looking } from '#src/intake/screens/Looking.tsx';
import { BothLanguages } from '#src/pages/BothLanguages.tsx';
import { pathOf, startPath } from '#src/routes.ts';
import { addWords } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';
import { wordsIn } from '#src/words/use-words.ts';
import type { Drawn } from './documents.tsx';
import { headOf } from './head.tsx';
import { readWords } from './read-words.ts';

/** The room where helpers keep cases, in each language, and the address without a language that leads on to it. */
export const roomDocuments = async (): Promise<readonly Drawn[]> => [
  await door(),
  ...(await Promise.all(languages.map(room))),
];

/** The words of the room, and what is said where React does not draw. */
async function wordsFor(language: Language) {
  const words = await roomWords(language);
  addWords(words, language, { still: readWords(language).still ?? {} });
  return words;
}

async function room(language: Language): Promise<Drawn> {
  const words = await wordsFor(language);
  const [own, ui] = [wordsIn(words, language, 'intake'), wordsIn(words, language, 'ui')];
  const place = { route: 'intake', language } as const;
  const path = pathOf('intake', language);
  const drawn = (page: ReactElement) => (
    <App place={place} words={words}>
      {page}
    </App>
  );
  return {
    file: `${path.slice(startPath.length)}index.html`,
    path,
    language,
    head: headOf({
      title: ui('titled', { title: own('title') }),
      description: own('description'),
      place,
      unlisted: true,
    }),
    page: renderToString(
      drawn(
        <RoomFrame>
          <Looking />
        </RoomFrame>,
      ),
    ),
    after: renderToStaticMarkup(drawn(<EarlyWords question={undefined} />)),
    look: 'reading',
    script: 'early',
    pieces: ['intake', 'core', `shared-${language}`],
    room: true,
  };
}

async function door(): Promise<Drawn> {
  const words = { en: await wordsFor('en'), es: await wordsFor('es') };
  const own = wordsIn(words.en, 'en', 'intake');
  return {
    file: 'intake/index.html',
    path: `${startPath}intake/`,
    language: 'en',
    head: headOf({
      // In the language that the document says it is in.
      title: own('title'),
      description: own('description'),
      place: { route: 'intake', language: 'en' },
      unlisted: true,
    }),
    page: renderToString(<BothLanguages words={words} page={(language) => <RoomDoor language={language} />} />),
    after: '',
    look: 'first-home',
    script: 'lead-on',
    pieces: [],
  };
}
