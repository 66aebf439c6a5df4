// The script of the neutral page behind the exit: on to the outside page. Whoever comes back to it is sent on again.
const outside = document.querySelector<HTMLAnchorElement>('a')?.href ?? '';
/** How long going forward can take, where there is something ahead. */
const patience = 250;

addEventListener('pageshow', () => {
  if (history.state === null) {
    // An entry of its own for the outside page: what was ahead of this one is cut off, and this one stays, as the mark that the site was left.
    history.replaceState({ n: 0 }, '');
    if ('navigation' in window) navigation.updateCurrentEntry({ state: 0 });
    // Once the page is whole: until then the browser takes going on for going elsewhere, and would put the one in the place of the other.
    setTimeout(() => location.assign(outside));
    return;
  }
  history.forward();
  // Beside this page, not in its place: it is the mark.
  setTimeout(() => location.assign(outside), patience);
});
