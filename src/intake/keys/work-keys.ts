import { answersIn, askedForm, choose } from './asked.ts';
import type { Act } from './own-keys.ts';

/** The answers that have a key of their own. */
const safe: readonly string[] = ['unsure', 'unsaid'] satisfies readonly Act[];
/** What is pressed, by its mark on the page. */
const presses: Readonly<Record<string, string>> = {
  back: '[data-back]',
  turn: '[data-turn]',
  show: '[data-keys]',
} satisfies Partial<Record<Act, string>>;
/** The field that is gone to. */
const leads: Readonly<Record<string, string>> = {
  note: '[data-note]',
  find: '[data-find]',
} satisfies Partial<Record<Act, string>>;
/** What Enter presses already, without us. */
const pressedByEnter = 'a[href], button, summary';
/** Where a changed answer waits for a yes. */
const changes = '[aria-labelledby="change"] button';

/**
 * Does what a helper wants, by its name or by a key that is nobody's own, on the page as it stands; false where it means nothing there. What
 * lies under an open dialog is left alone.
 */
export function work(wanted: string, focused: Element): boolean {
  if (document.querySelector('dialog[open]')) return false;
  if (wanted === 'enter') return !focused.closest(pressedByEnter) && goOn();
  const [answer, button, field] = [answerOf(wanted), marked(presses[wanted]), marked(leads[wanted])];
  if (answer) choose(answer);
  button?.click();
  field?.focus();
  return Boolean(answer ?? button ?? field);
}

const marked = (mark: string | undefined) => (mark === undefined ? null : document.querySelector<HTMLElement>(mark));

function answerOf(wanted: string): HTMLInputElement | undefined {
  const form = askedForm();
  if (!form) return undefined;
  const answers = answersIn(form);
  const own = answers.filter(({ value }) => !safe.includes(value));
  if (/^[1-9]$/.test(wanted)) return own[Number(wanted) - 1];
  return answers.find(({ value }) => safe.includes(value) && value === wanted);
}

function goOn(): boolean {
  const form = askedForm();
  form?.requestSubmit();
  const yes = document.querySelector<HTMLElement>(changes);
  if (!form) yes?.click();
  return Boolean(form ?? yes);
}
