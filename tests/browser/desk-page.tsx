import { createRoot } from 'react-dom/client';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { languages } from '#src/words/languages.ts';
import { Desk, deskWords } from '../intake/desk.tsx';
import '#src/look/reading.css';
import '#src/intake/room.css';

// The desk in the language that the address asks for: `?es`.
const language = languages.find((each) => location.search === `?${each}`) ?? 'en';
document.documentElement.lang = language;
const words = await deskWords(language);
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <Desk
    words={words}
    language={language}
    findings={detainerFindings}
    onDone={(...done) => document.body.setAttribute('data-done', done.join(' '))}
  />,
);
