import { languages } from '../words/languages.ts';
import { every, type Headers, kindsOf } from './headers.ts';
import type { Inline } from './policy.ts';
import type { SiteFile } from './site-file.ts';

/** What the files are, by their endings: a browser runs and uses nothing that is sent as something else. */
const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'application/xml',
  woff2: 'font/woff2',
};
/** Those that are text, and are sent packed. */
const texts = ['html', 'css', 'js', 'json', 'txt', 'xml'] as const;

const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);
const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
const typeLines = (line: (type: string, ending: string) => string): string =>
  Object.entries(types)
    .map(([ending, type]) => line(type, ending))
    .join('\n');

/**
 * Netlify and Cloudflare Pages. Where two rules that fit an address name the same header, the one sends the nearer, the other sends
 * both. So nothing is said twice but the policy, of which both may hold.
 */
function forPages(inline: Inline, base: string): SiteFile {
  const { documents, neutral, rooms, files } = kindsOf(inline);
  const { 'Content-Security-Policy': policy = '', ...page } = documents;
  const all: Headers = { ...every, 'Content-Security-Policy': policy };
  const rules = [
    { path: '*', headers: all },
    ...['', ...languages.map((language) => `${language}/*`)].map((path) => ({ path, headers: page })),
    ...[...files, neutral, ...rooms].map(({ folder, headers }) => ({ path: `${folder}*`, headers })),
  ];
  const text = rules.map(({ path, headers }, at) => {
    const wider = rules
      .slice(0, at)
      .filter((rule) => rule.path.endsWith('*') && path.startsWith(rule.path.slice(0, -1)));
    const said: Headers = Object.assign({}, ...wider.map((rule) => rule.headers));
    const more = Object.entries(headers).filter(([name, value]) => said[name] !== value);
    return `${base}${path}\n${indented(
      lines(Object.fromEntries(more), (name, value) => `${name}: ${value}`),
      '  ',
    )}\n`;
  });
  return { file: '_headers', text: text.join('\n') };
}

/**
 * Apache, where the host lets a folder say so: `AllowOverride FileInfo` is enough, for what a host does not allow it answers with an
 * error. What the host itself sends under the same name is taken away first; a module that is missing takes only its own lines with it.
 */
function forApache(inline: Inline, base: string): SiteFile {
  const { documents, neutral, rooms, files } = kindsOf(inline);
  const send = (headers: Headers) =>
    lines(headers, (name, value) => `Header onsuccess unset ${name}\nHeader always set ${name} "${value}"`);
  const ifModule = (name: string, inside: string) =>
    `<IfModule mod_${name}.c>\n${indented(inside, '  ')}\n</IfModule>\n`;
  const inFolders = [...files, neutral, ...rooms].map(
    ({ folder, headers }) =>
      `<If "%{REQUEST_URI} -strmatch '${base}${folder}*'">\n${indented(send(headers), '  ')}\n</If>`,
  );
  const charsets = `AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}`;
  const refused = [
    // But what a certificate is asked for with.
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    // A list of files.
    `RedirectMatch 403 "^${base}(${files.map(({ folder }) => folder.slice(0, -1)).join('|')})/(.*/)?$"`,
  ];
  // What is sent packed has another tag than its file: asked for with it, nothing would ever be unchanged.
  const packedTag = `RequestHeader edit If-None-Match '-gzip"' '"'`;
  const text = [
    `ErrorDocument 403 ${base}404.html\nErrorDocument 404 ${base}404.html\n`,
    ifModule('alias', refused.join('\n')),
    ifModule('mime', `${typeLines((type, ending) => `AddType ${type} .${ending}`)}\n${charsets}`),
    ifModule(
      'deflate',
      ifModule('filter', `AddOutputFilterByType DEFLATE ${texts.map((each) => types[each]).join(' ')}`).trim(),
    ),
    ifModule(
      'headers',
      [packedTag, 'Header onsuccess unset Expires', send({ ...every, ...documents }), ...inFolders].join('\n'),
    ),
  ];
  return { file: '.htaccess', text: text.join('') };
}

/** nginx: to be included in a `server`. A location with headers of its own forgets those around it, so each names all. No visit is written down. */
function forNginx(inline: Inline, base: string): SiteFile {
  const { documents, neutral, rooms, files } = kindsOf(inline);
  const send = (headers: Headers) =>
    lines({ ...every, ...headers }, (name, value) => `add_header ${name} "${value}" always;`);
  const block = (opening: string, inside: string) => `${opening} {\n${indented(inside, '  ')}\n}`;
  const packed = texts.filter((each) => each !== 'html').map((each) => types[each]);
  const inside = [
    'index index.html;',
    'autoindex off;',
    // Behind another server it does not know its own address.
    'absolute_redirect off;',
    `error_page 403 404 ${base}404.html;`,
    'access_log off;',
    'log_not_found off;',
    block(
      'types',
      typeLines((type, ending) => `${type} ${ending};`),
    ),
    'charset utf-8;',
    `charset_types ${packed.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${packed.join(' ')};`,
    send(documents),
    // But what a certificate is asked for with.
    block('location ~ /\\.(?!well-known/)', 'return 404;'),
    ...[...files, neutral, ...rooms].map(({ folder, headers }) => block(`location ${base}${folder}`, send(headers))),
  ];
  return { file: '.nginx.conf', text: `${block(`location ${base}`, inside.join('\n'))}\n` };
}

/** What hosts must be told because a document cannot say it: a file for each usual host of a site that is served below `base`. */
export const hostFiles = (inline: Inline, base: string): readonly SiteFile[] =>
  [forPages, forApache, forNginx].map((file) => file(inline, base));
