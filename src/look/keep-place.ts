/**
 * Changes the page so that what the reader looks at stays where it is on the screen: what was pressed, or, where that
 * stands in the bar, the first text below it. Browsers keep a place by themselves only while its text stays, or never.
 */
export function keepPlace(pressed: Element, change: () => void): void {
  const kept = pressed.closest('main') ? pressed : firstSeen();
  const top = () => kept?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  const moved = top() - before;
  if (moved !== 0) scrollBy(0, moved);
}

/** The first text below the bar; at the top of the page nothing has to be kept. */
function firstSeen(): Element | undefined {
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const texts = scrollY === 0 ? [] : document.querySelectorAll('main :is(h1, h2, h3, p, li, label, summary)');
  return [...texts].find((text) => text.getBoundingClientRect().top >= bar);
}
