// The script inside each page: from the first moment the page takes an answer, and it fetches the rest when it is shown.
import { forgetWhenLeft } from '../leave/forget.ts';
import { bring } from './bring.ts';
import { hold } from './hold.ts';

forgetWhenLeft();

const files = document.querySelector<HTMLElement>('[data-files]')?.dataset.files?.split(' ') ?? [];
const [core = ''] = files;
const form = document.querySelector('form');
const words = document.querySelector<HTMLTemplateElement>('#early');
const held = form && words ? hold(form, words.content, () => void wake()) : undefined;

// A button that would change something in place, pressed too early: it is pressed once more.
let button: HTMLButtonElement | null = null;
const onClick = ({ target }: Event) => {
  if (target instanceof Element) button = target.closest<HTMLButtonElement>('button[type="button"]') ?? button;
};
addEventListener('click', onClick);

let waking = false;
async function wake(): Promise<void> {
  if (waking) return;
  waking = true;
  try {
    await bring(files);
    const page: typeof import('../main.tsx') = await import(/* @vite-ignore */ core);
    const comeAlive = await page.ready();
    const pressAgain = held?.release();
    removeEventListener('click', onClick);
    comeAlive();
    button?.click();
    pressAgain?.();
  } catch {
    // The next press asks again.
    waking = false;
    held?.failed();
  }
}

// Once the page is shown, so that nothing slows down what is read first; or as soon as somebody begins.
for (const start of ['load', 'pointerdown', 'keydown']) addEventListener(start, () => void wake(), { once: true });
