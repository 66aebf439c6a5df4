// The script inside each page: from the first moment the page takes an answer, and it fetches the rest when it is shown.
import { forgetWhenLeft } from '../leave/forget.ts';
import { bring } from './bring.ts';
import { copyOf, find } from './find.ts';
import { hold } from './hold.ts';

forgetWhenLeft();

const files = document.querySelector<HTMLElement>('[data-files]')?.dataset.files?.split(' ') ?? [];
const [core = ''] = files;
const form = document.querySelector('form');
const held = form ? hold(form, () => void wake()) : undefined;
/** The page as it was drawn when the site was built, which needs nothing of the app. */
const drawn = find(document, '#root').cloneNode(true);
const { lang } = document.documentElement;

/** Puts the drawn page back where React gave up and left nothing, and in it what broke, a way to try again, and whom to call. */
function putBack(): void {
  find(document, '#root').replaceWith(drawn.cloneNode(true));
  document.documentElement.lang = lang;
  const main = find(document, 'main');
  main.replaceChildren(copyOf('[data-broken]'));
  find(main, 'button').addEventListener('click', () => void wake());
  find(main, 'h1').focus();
  waking = false;
}

let waking = false;
async function wake(): Promise<void> {
  if (waking) return;
  waking = true;
  try {
    await bring(files);
    const page: typeof import('../main.tsx') = await import(/* @vite-ignore */ core);
    const comeAlive = await page.ready(putBack);
    const pressAgain = held?.release();
    comeAlive();
    pressAgain?.();
  } catch {
    // The next press asks again.
    waking = false;
    held?.failed();
  }
}

// Once the page is shown, so that nothing slows down what is read first; or as soon as somebody begins.
for (const start of ['load', 'pointerdown', 'keydown']) addEventListener(start, () => void wake(), { once: true });
