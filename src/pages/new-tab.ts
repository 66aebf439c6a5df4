import type { MouseEvent } from 'react';

/** Whether a press on a link asks for a new tab or window, which is the browser's to do. */
export const asksForNewTab = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
