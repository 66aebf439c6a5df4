/**
 * Changes the page so that what the reader looks at stays where it is on the screen: what was pressed or, for a press
 * in the bar, the text next to the bar. The browser's own way is turned off (pair.css): it loses a text that is
 * replaced, and some browsers have none.
 */
export function keepPlace(pressed: Element, change: () => void): void {
  const kept = pressed.closest('main') ? pressed : firstSeen();
  const top = () => kept?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  const moved = top() - before;
  if (moved !== 0) scrollBy(0, moved);
}

/** The text that begins nearest to the lower edge of the bar; at the top of the page nothing has to be kept. */
function firstSeen(): Element | undefined {
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const all = scrollY === 0 ? [] : document.querySelectorAll('main :is(h1, h2, h3, p, li, label, summary)');
  const texts = [...all].filter((text) => text.getClientRects().length > 0);
  const distances = texts.map((text) => Math.abs(text.getBoundingClientRect().top - bar));
  return texts[distances.indexOf(Math.min(...distances))];
}
