import { forgetWhenLeft } from './leave/forget.ts';
import { preferred } from './loading/preferred.ts';
import { pathOf, placeOf, startPath } from './routes.ts';

forgetWhenLeft();

const root = document.getElementById('root');
const place = placeOf(location.pathname);

if (root && place) void import('./start.tsx').then(({ start }) => start(root, place));
// From the address without a language to the reader's own; replaced, so that Back does not lead here again.
else if (location.pathname === startPath) location.replace(pathOf('home', preferred(navigator.languages)));
