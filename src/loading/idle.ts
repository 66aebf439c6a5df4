/** Whether the reader asked the browser to save data; most browsers do not say. */
export const savesData = (): boolean => 'connection' in navigator && Object(navigator.connection).saveData === true;

/** Does something when nothing else is to do; Safari has no idle callback. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 200);
}
