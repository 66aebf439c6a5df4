import type { MouseEvent } from 'react';

/** What leads away from the page would lock the case: it opens beside it. */
export function opensBeside({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (link && /^https?:$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}
