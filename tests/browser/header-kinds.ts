import { builtFiles, directivesOf, hashOf, inside } from './built-site.ts';

/** Everything that is looked at in an answer: what must be there in one kind or another, and what must be in none. */
const looked = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'cache-control',
  'access-control-allow-origin',
  'x-robots-tag',
  'expires',
  'set-cookie',
  'link',
] as const;
/** Headers that an answer must have, by their names in small letters; those that are not named must not be there. */
export type Looked = Readonly<Partial<Record<(typeof looked)[number], string>>>;

/** A policy in one form, whatever the order of what it allows. */
const sorted = (policy: string): string =>
  Object.entries(directivesOf(policy))
    .map(([name, allowed]) => [name, ...allowed.toSorted()].join(' '))
    .join('; ');

/** How the headers of an answer differ from those it must have, a line each; empty where they are the same. */
export function differences(headers: Pick<Headers, 'get'>, wanted: Looked): readonly string[] {
  return looked.flatMap((name) => {
    const [has, wants] = [headers.get(name) ?? '', wanted[name] ?? ''];
    const same = name === 'content-security-policy' ? sorted(has) === sorted(wants) : has === wants;
    return same ? [] : [`${name}: “${has}” for “${wants}”`];
  });
}

const documents = [...builtFiles('.html').values()];
/** What stands inside all documents together. */
export const inline = {
  scripts: [...new Set(documents.flatMap((html) => inside(html, 'script')))],
  styles: [...new Set(documents.flatMap((html) => inside(html, 'style')))],
};
const hashes = (texts: readonly string[]) => texts.map(hashOf).join(' ');
/** The largest file with a hash in its name. */
export const [core = ''] = [...builtFiles('.js').keys()].filter((name) => name.startsWith('assets/core-'));

/** What no page may use. */
export const off = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'compute-pressure'],
  ...['cross-origin-isolated', 'deferred-fetch', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['keyboard-map', 'local-fonts', 'local-network-access', 'magnetometer', 'microphone', 'midi', 'otp-credentials'],
  ...['payment', 'picture-in-picture'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'serial', 'speaker-selection'],
  ...['storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
];
const always: Looked = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': `${off.map((feature) => `${feature}=()`).join(', ')}, clipboard-write=(self), screen-wake-lock=(self)`,
};
const page: Looked = {
  ...always,
  'content-security-policy': `default-src 'none'; script-src 'self' ${hashes(inline.scripts)}; style-src 'self' ${hashes(inline.styles)}; img-src 'self' data:; font-src 'self'; worker-src blob:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types vault; frame-ancestors 'none'`,
  'cache-control': 'no-cache',
};
const strict: Looked = {
  ...always,
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
const hashed: Looked = { ...strict, 'cache-control': 'public, max-age=31536000, immutable' };
const font: Looked = { ...strict, 'cache-control': 'public, max-age=2592000' };
const data: Looked = {
  ...strict,
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** A kind of file: what is asked for, below the site, and the status and the headers that must come. */
export type Kind = {
  readonly name: string;
  readonly path: string;
  readonly status: number;
  readonly wanted: Looked;
  readonly type?: string;
};
const html = 'text/html; charset=utf-8';
/** Every kind there is, typed by hand. */
export const kinds: readonly Kind[] = [
  { name: 'the start', path: '', status: 200, wanted: page, type: html },
  { name: 'a flow', path: 'es/detainer/', status: 200, wanted: page, type: html },
  { name: 'a page that is read', path: 'en/help/', status: 200, wanted: page, type: html },
  { name: 'a script', path: core, status: 200, wanted: hashed, type: 'text/javascript; charset=utf-8' },
  { name: 'a font', path: 'fonts/bitter-700.woff2', status: 200, wanted: font, type: 'font/woff2' },
  {
    name: 'open data',
    path: 'data/statements.json',
    status: 200,
    wanted: data,
    type: 'application/json; charset=utf-8',
  },
  {
    name: 'a machine',
    path: 'data/machines/detainer.json',
    status: 200,
    wanted: data,
    type: 'application/json; charset=utf-8',
  },
  { name: 'the neutral page', path: 'x/', status: 200, wanted: { ...page, 'x-robots-tag': 'noindex' }, type: html },
  { name: 'the room', path: 'es/intake/', status: 200, wanted: { ...page, 'x-robots-tag': 'noindex' }, type: html },
  {
    name: 'the way to the room',
    path: 'intake/',
    status: 200,
    wanted: { ...page, 'x-robots-tag': 'noindex' },
    type: html,
  },
  { name: 'an address without its last slash', path: 'en/detainer', status: 301, wanted: page },
  { name: 'an address that is not there', path: 'en/nothing/', status: 404, wanted: page, type: html },
  { name: 'a script that is not there', path: 'assets/nothing.js', status: 404, wanted: page, type: html },
  { name: 'a folder without a page', path: 'assets/', status: 403, wanted: page, type: html },
  { name: 'what Apache is told', path: '.htaccess', status: 404, wanted: page, type: html },
  { name: 'what nginx is told', path: '.nginx.conf', status: 404, wanted: page, type: html },
  { name: 'a file of a hidden folder', path: 'en/.git/config', status: 404, wanted: page, type: html },
];
