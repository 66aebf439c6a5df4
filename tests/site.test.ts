import { expect, test } from 'vitest';
import { siteFaults } from '#src/build/site-faults.ts';
import { exitAddress, type Site, site } from '../site.config.ts';

const nobody: Site = { name: '', contact: '', reportTo: '', exitTo: '', address: '' };

test('this copy says who runs it without a mistake', () => {
  expect(siteFaults(site)).toEqual([]);
});

test('an empty entry is no mistake, and the exit then leads to the National Weather Service', () => {
  expect(siteFaults(nobody)).toEqual([]);
  expect(exitAddress(nobody)).toBe('https://www.weather.gov/');
});

test.each(['https://example.org', 'http://example.org/weather?a=1', 'HTTPS://EXAMPLE.ORG'])(
  'the exit may lead to %s',
  (exitTo) => {
    expect(siteFaults({ ...nobody, exitTo })).toEqual([]);
    expect(() => new URL(exitAddress({ ...nobody, exitTo }))).not.toThrow();
  },
);

test.each([
  'www.weather.gov',
  '/en/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'https:///path',
  'https://exa mple.org',
  'https://[',
  ' ',
])('the exit may not lead to %j', (exitTo) => {
  expect(siteFaults({ ...nobody, exitTo })).toEqual([
    `exitTo must be a web address such as https://www.weather.gov/, not "${exitTo}"`,
  ]);
});

test('problems are reported to a mail address', () => {
  expect(siteFaults({ ...nobody, reportTo: 'errors@example.org' })).toEqual([]);
});

test.each([
  'example.org',
  'errors@',
  '@example.org',
  'mailto:errors@example.org',
  'a b@example.org',
  'a@b@example.org',
  'a@b',
])('problems are not reported to %j', (reportTo) => {
  expect(siteFaults({ ...nobody, reportTo })).toEqual([
    `reportTo must be a mail address such as errors@example.org, not "${reportTo}"`,
  ]);
});

test.each(['https://example.org', 'http://localhost:4173'])('a copy may be served at %s', (address) => {
  expect(siteFaults({ ...nobody, address })).toEqual([]);
});

test.each(['example.org', 'https://example.org/', 'https://example.org/firm-ground', 'ftp://example.org', ' '])(
  'a copy is not served at %j',
  (address) => {
    expect(siteFaults({ ...nobody, address })).toEqual([
      `address must be a web address without a path, such as https://example.org, not "${address}"`,
    ]);
  },
);
