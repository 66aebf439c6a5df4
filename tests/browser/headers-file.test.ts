import { describe, expect, test } from 'vitest';
import { builtFiles } from './built-site.ts';
import { differences, type Kind, kinds } from './header-kinds.ts';
import { planted } from './site-copy.ts';

/** The file for hosts that cannot be run here, Netlify and Cloudflare Pages: read as each says that it reads it. */
const file = builtFiles('_headers').get('_headers') ?? '';

/** What the rules that fit an address say, in their order: pairs of a name in small letters and a value. */
const said = (text: string, path: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .filter(([at = '']) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at))
    .flatMap(([, ...lines]) =>
      lines.map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name.toLowerCase(), value.join(': ')] as const;
      }),
    );

/** Netlify: of two values the nearer. */
const nearest = (text: string, path: string): Headers => {
  const headers = new Headers();
  for (const [name, value] of said(text, path)) headers.set(name, value);
  return headers;
};
/** Cloudflare Pages: both, joined. Of two policies both hold; the last is the stricter. */
const joined = (text: string, path: string): Headers => {
  const headers = new Headers();
  for (const [name, value] of said(text, path)) headers.append(name, value);
  const policies = headers.get('content-security-policy')?.split(', ');
  headers.set('content-security-policy', policies?.at(-1) ?? '');
  return headers;
};

const given = kinds.filter(({ status }) => status === 200);
const faults = (text: string, read: typeof nearest) =>
  given.filter(({ path, wanted }: Kind) => differences(read(text, `/${path}`), wanted).length > 0);

describe.each([
  ['Netlify', nearest],
  ['Cloudflare Pages', joined],
] as const)('_headers, as %s reads it', (_, read) => {
  test.each(given)('[C05 H] gives $name its headers', ({ path, wanted }) => {
    expect(differences(read(file, `/${path}`), wanted)).toEqual([]);
  });

  test('[C05 H] gives what is not there what all have, and the policy of a page', () => {
    const headers = read(file, '/nothing');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test.each([
    ["; frame-ancestors 'none'", ''],
    ['Permissions-Policy', 'Permission-Policy'],
    ['/assets/*', '/asset/*'],
    ['Cross-Origin-Opener-Policy: same-origin', 'Cross-Origin-Opener-Policy: unsafe-none'],
  ])('[C05 H broken] with %j made %j is found', (part, instead) => {
    expect(faults(file, read)).toEqual([]);
    expect(faults(planted(file, part, instead), read)).not.toEqual([]);
  });
});

test('[C05 H broken] _headers that says twice how long a file is kept is found where both are sent', () => {
  expect(faults(planted(file, '/*\n', '/*\n  Cache-Control: no-cache\n'), joined)).not.toEqual([]);
});

test('[C05 H] _headers has no line that is too long for its hosts', () => {
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
});
