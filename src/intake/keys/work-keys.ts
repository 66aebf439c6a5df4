import { answersIn, askedForm, choose } from './asked.ts';

/** The answers that have a key of their own. */
const safe: Readonly<Record<string, string>> = { u: 'unsure', s: 'unsaid' };
/** What a key presses, by its mark on the page. */
const presses: Readonly<Record<string, string>> = { b: '[data-back]', t: '[data-turn]', '?': '[data-keys]' };
/** The field that a key leads to. */
const leads: Readonly<Record<string, string>> = { n: '[data-note]', '/': '[data-find]' };
/** What Enter presses already, without us. */
const pressedByEnter = 'a[href], button, summary';
/** Where a changed answer waits for a yes. */
const changes = '[aria-labelledby="change"] button';

/** Does what a key means for the page as it stands; false where it means nothing there. What lies under an open dialog is left alone. */
export function work(key: string, focused: Element): boolean {
  if (document.querySelector('dialog[open]')) return false;
  if (key === 'enter') return !focused.closest(pressedByEnter) && goOn();
  const [answer, button, field] = [answerOf(key), marked(presses[key]), marked(leads[key])];
  if (answer) choose(answer);
  button?.click();
  field?.focus();
  return Boolean(answer ?? button ?? field);
}

const marked = (mark: string | undefined) => (mark === undefined ? null : document.querySelector<HTMLElement>(mark));

function answerOf(key: string): HTMLInputElement | undefined {
  const form = askedForm();
  if (!form) return undefined;
  const answers = answersIn(form);
  const own = answers.filter(({ value }) => !Object.values(safe).includes(value));
  if (/^[1-9]$/.test(key)) return own[Number(key) - 1];
  return answers.find(({ value }) => value === safe[key]);
}

function goOn(): boolean {
  const form = askedForm();
  form?.requestSubmit();
  const yes = document.querySelector<HTMLElement>(changes);
  if (!form) yes?.click();
  return Boolean(form ?? yes);
}
