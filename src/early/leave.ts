// The script that stands first in every page: the way out, before the app, without it, and when it is broken.
import { alone as en } from '#locales/en/frame.json';
import { alone as es } from '#locales/es/frame.json';
import type { Language } from '../words/languages.ts';

/** The neutral page of ours that leads outside; the browser's memory of the visit ends there. */
const neutral = `${import.meta.env.BASE_URL}x/`;
/** How long going back to where the visit began can take, before the page is left as it is. */
const patience = 250;

/** The visit as the browser has it, and where in it we are; nothing in a browser that does not say. */
const visit = () =>
  'navigation' in window
    ? { entries: navigation.entries(), here: navigation.currentEntry?.index ?? 0 }
    : { entries: [], here: 0 };

/** How many entries before this one belong to this document: what Back would show of it. */
function behind(): number {
  const { entries, here } = visit();
  let first = here;
  while (first > 0 && entries[first - 1]?.sameDocument) first -= 1;
  return here - first;
}

/**
 * Whether the site was left further on: who comes back to a page before that is led out again. The mark is the state that
 * src/early/onward.ts gives the neutral page; its address can be hidden from other pages.
 */
function leftAhead(): boolean {
  const { entries, here } = visit();
  return entries.slice(here + 1).some((entry) => entry.getState() === 0);
}

let left = false;
/** Takes everything away, at once and for good. */
function blank(): void {
  left = true;
  document.documentElement.hidden = true;
  document.documentElement.replaceChildren();
  stop();
}
/** Blanks the page, goes back to where the visit to it began, and replaces it by the neutral page. */
function leave(): void {
  if (left) return;
  const outside = document.querySelector<HTMLAnchorElement>('[data-exit]')?.href;
  const back = behind();
  blank();
  // Without a network the neutral page cannot be had, and the browser's error would name ours.
  const away = () => location.replace(navigator.onLine || outside === undefined ? neutral : outside);
  if (back > 0) {
    addEventListener('popstate', away, { once: true });
    setTimeout(away, patience);
    history.go(-back);
  } else away();
}
/** Leads out who came back to a page before the exit. */
function leaveAgain(): void {
  blank();
  location.replace(neutral);
}

/** Leaves of the page nothing but a link to itself alone, in both languages; until all of it is there nothing is shown. */
function onlyAlone(): void {
  document.documentElement.hidden = true;
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_top';
  const say = (lang: Language, textContent: string) =>
    link.append(Object.assign(document.createElement('p'), { lang, textContent }));
  say('en', en);
  say('es', es);
  // Not sooner: of a page that is stopped before its body a browser draws nothing.
  addEventListener('DOMContentLoaded', () => {
    document.body.replaceChildren(link);
    document.documentElement.hidden = false;
  });
}
// Inside a page of somebody else's it cannot be known what lies over this one, or reads along; a bare host cannot forbid it.
if (top !== self) onlyAlone();

document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-exit]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  },
  true,
);

// Shift three times within five seconds, each pressed alone: who types capitals presses it with another key.
const within = 5000;
let alone = false;
let pressed: number[] = [];
const onOther = () => {
  alone = false;
  pressed = [];
};
document.addEventListener(
  'keydown',
  ({ key, repeat }) => {
    if (key !== 'Shift') onOther();
    else if (!repeat) alone = true;
  },
  true,
);
document.addEventListener('pointerdown', onOther, true);
document.addEventListener(
  'keyup',
  ({ key, timeStamp }) => {
    if (key !== 'Shift' || !alone) return;
    alone = false;
    pressed = [...pressed.filter((at) => timeStamp - at < within), timeStamp];
    if (pressed.length === 3) leave();
  },
  true,
);

// A page that is left hides all of itself, so that nothing of it flashes where the browser brings it back from its memory.
addEventListener('pagehide', () => {
  document.documentElement.hidden = true;
});
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  if (left || leftAhead()) leaveAgain();
  else document.documentElement.hidden = false;
});
if (leftAhead()) leaveAgain();
