import { useEffect, useRef } from 'react';

/** The two ways to print a whole result: who finds the paper reads the answers only where somebody chose that. */
export const waysToPrint = ['steps', 'answers'] as const;
/**
 * What is printed: the whole in one of these ways, or alone a part of it; `bare` where that goes to somebody else, without the head and foot
 * of ours, which are in the reader's language.
 */
export type Print = (what: (typeof waysToPrint)[number] | Element, alone?: 'alone' | 'bare') => void;

/**
 * The command to print a result or a part of it; whatever else prints, such as Ctrl-P, prints the steps only.
 * The way stands on the document, since the answers lie outside of the result.
 */
export function usePrinting(): Print {
  const asked = useRef(false);

  useEffect(() => {
    const { dataset } = document.documentElement;
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      if (!asked.current) {
        dataset.print = 'steps';
        unmark();
      }
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

  return (what, alone = 'alone') => {
    asked.current = true;
    // Not when it has printed: some phones never say so.
    unmark();
    document.documentElement.dataset.print = what instanceof Element ? alone : what;
    if (what instanceof Element) markBeside(what);
    window.print();
  };
}

/** Marks all of the result that does not hold this part, but for its head: the styles keep it off the paper. */
function markBeside(part: Element): void {
  for (let at: Element = part; !at.matches('[data-result]') && at.parentElement; at = at.parentElement) {
    for (const other of at.parentElement.children)
      if (other !== at && other instanceof HTMLElement && !other.matches('.masthead, summary'))
        other.dataset.beside = '';
  }
}

/** Takes the marks of an earlier part away. */
function unmark(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-beside]')) delete element.dataset.beside;
}
