import { useEffect, useRef } from 'react';

/** The two ways to print a whole result: who finds the paper reads the answers only where somebody chose that. */
export const waysToPrint = ['steps', 'answers'] as const;
/** One of them, or alone the flow's sheet or that for a lawyer. */
export type Printing = (typeof waysToPrint)[number] | 'sheet' | 'handoff';

/**
 * The command to print in one of these ways; whatever else prints, such as Ctrl-P, prints the steps only.
 * The way stands on the document, since the answers lie outside of the result.
 */
export function usePrinting(): (how: Printing) => void {
  const asked = useRef(false);

  useEffect(() => {
    const { dataset } = document.documentElement;
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      if (!asked.current) dataset.print = 'steps';
      asked.current = false;
      // What is folded away cannot be opened on paper.
      opened = [...document.querySelectorAll<HTMLDetailsElement>('[data-result] details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const after = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      delete dataset.print;
    };
  }, []);

  return (how) => {
    asked.current = true;
    document.documentElement.dataset.print = how;
    window.print();
  };
}
