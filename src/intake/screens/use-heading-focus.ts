import { useEffect, useRef } from 'react';

/** Puts the focus on the heading of a screen that has taken the place of another, and the page to its top. */
export function useHeadingFocus(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [screen]);
}
