import type { MouseEvent } from 'react';

/**
 * Leads to a place inside the page without giving it an address: browsers write addresses down, and which places there are
 * tells what was answered. What is folded around the place opens.
 */
export function goWithin(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
  const place = link && document.querySelector<HTMLElement>(link.hash);
  if (!place) return;
  event.preventDefault();
  const folded = () => place.closest<HTMLDetailsElement>('details:not([open])');
  for (let around = folded(); around; around = folded()) around.open = true;
  place.tabIndex = -1;
  place.scrollIntoView();
  place.focus();
}
