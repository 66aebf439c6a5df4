/**
 * Sees to it that Back never shows an answer again: a page that is left hides all of itself, and one that the browser
 * brings back from its memory is loaded anew, without answers.
 */
export function forgetWhenLeft(): void {
  addEventListener('pagehide', () => {
    document.body.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
