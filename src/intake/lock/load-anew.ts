import { note, type Reason } from './reason.ts';

/** Loads the page anew in its own place, and says why there: nothing that was open stays in memory, and nothing is seen meanwhile. */
export type LoadAnew = (reason: Reason) => void;

/** As a browser does it. */
export const loadAnew: LoadAnew = (reason) => {
  note(reason);
  document.documentElement.hidden = true;
  location.reload();
};
