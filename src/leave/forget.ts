/**
 * Sees to it that Back never shows an answer again: a page that the browser brings back from its memory is loaded anew,
 * without answers.
 */
export function forgetWhenLeft(): void {
  addEventListener('pageshow', ({ persisted }) => {
    // A page from which somebody left by the exit, now or further on, has no body any more (src/early/leave.ts).
    if (!persisted || !document.body) return;
    document.documentElement.hidden = true;
    location.reload();
  });
}
