// The script inside the address without a language: on to the reader's own, replaced, so that Back does not lead here again.
import { preferred } from '../loading/preferred.ts';

const link = document.querySelector<HTMLAnchorElement>(`main a[hreflang="${preferred(navigator.languages)}"]`);
if (link) location.replace(link.href);
