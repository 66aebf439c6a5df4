import { languages } from '../words/languages.ts';
import { type Inline, policyOf } from './policy.ts';

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string>>;
/** What the files of a folder, named below the site, are sent with beside what every answer has. */
export type Kind = { readonly folder: string; readonly headers: Headers };

/** What browsers let pages use of a device. None of it is used; a letter is copied (`clipboard-write`) where somebody presses for it. A name that a browser does not know is printed on its console, so only lasting ones stand here. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'compute-pressure'],
  ...['cross-origin-isolated', 'deferred-fetch', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['keyboard-map', 'local-fonts', 'local-network-access', 'magnetometer', 'microphone', 'midi', 'otp-credentials'],
  ...['payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'serial', 'speaker-selection'],
  ...['storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** What every answer is sent with, errors too. */
export const every: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...unused.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
    'screen-wake-lock=(self)',
  ].join(', '),
};

/**
 * What each kind of file is sent with; `inline` is what stands inside any document. Documents are what stands in none of the
 * folders: they answer for what is not there, too.
 */
export function kindsOf(inline: Inline): {
  readonly documents: Headers;
  /** The page behind the exit. */
  readonly neutral: Kind;
  /** The room where helpers keep cases, and what leads on to it. */
  readonly rooms: readonly Kind[];
  /** Folders without a page. */
  readonly files: readonly Kind[];
} {
  const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  // Kept, but asked for again each time: the law changes. Not `no-store`: it keeps a page out of the memory that Back brings it from.
  const askedAgain = { 'Cache-Control': 'no-cache' };
  // For what is no page, and for a worker made of it: that takes the policy of its own file.
  const nothing = {
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  };
  const forOthers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
  // What any document may do, the room too: of two hosts one cannot take back for a folder what holds above it. Each document says the same
  // of itself alone (policy.ts), and both hold.
  const policy = policyOf({ ...inline, room: true });
  const page = { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'`, ...own, ...askedAgain };
  const unlisted = { ...page, 'X-Robots-Tag': 'noindex' };
  return {
    documents: page,
    neutral: { folder: 'x/', headers: unlisted },
    rooms: ['', ...languages.map((each) => `${each}/`)].map((at) => ({
      folder: `${at}intake/`,
      headers: unlisted,
    })),
    files: [
      // The name of a file in it changes with what it says: never asked for again.
      { folder: 'assets/', headers: { ...nothing, ...own, 'Cache-Control': 'public, max-age=31536000, immutable' } },
      // Their names stay, so a month at most.
      { folder: 'fonts/', headers: { ...nothing, ...own, 'Cache-Control': 'public, max-age=2592000' } },
      { folder: 'data/', headers: { ...nothing, ...forOthers, ...askedAgain } },
    ],
  };
}
