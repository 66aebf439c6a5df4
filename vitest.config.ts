import { defineConfig } from 'vitest/config';

/**
 * The browser tests that watch time itself: those that hear for a while that nothing is asked for or shown, that press
 * within seconds, or that look at what Chromium writes down late; and the one that may build the site anew. They run one file at a time, with the machine to themselves.
 * `tests/browser-alone.test.ts` fails where one is missing here.
 */
export const alone = [
  'attacks',
  'caseload',
  'detainer-input',
  'detainer-turns',
  'early',
  'framed',
  'hosted',
  'in-place',
  'in-place-slowly',
  'leave',
  'nothing-left',
  'profile',
  'room',
  'room-case',
  'scripts',
  'silence',
  'start',
  'vault',
].map((name) => `tests/browser/${name}.test.ts`);

/** What needs a Chromium. */
const inBrowser = {
  environment: 'node' as const,
  include: ['tests/browser/**/*.test.ts'],
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // What is waited for comes late on a busy machine; that is no fault of the page.
  expect: { poll: { timeout: 15_000 } },
};
const exhaustive = 'tests/browser/**/*.exhaustive.test.ts';
const last = { groupOrder: 1 };

// Every test file belongs to exactly one project; a new folder below tests/ lands in `unit` by itself.
export default defineConfig({
  test: {
    // Vitest leaves one core free; of two that would be half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A law over every way through takes longer than one case; a slow machine must not look like a fault.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/src/**', 'tests/browser/**', '**/*.{slow,exhaustive}.test.ts'],
        },
      },
      {
        // Random runs of many seconds: part of `npm test`, not of `npm run check`.
        test: {
          name: 'slow',
          environment: 'node',
          include: ['tests/**/*.slow.test.ts'],
          exclude: ['tests/src/**', 'tests/browser/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/src/**/*.test.{ts,tsx}'],
          // Testing Library clears the page after each test only where it finds a global `afterEach`.
          globals: true,
          // A page of the whole law takes seconds to draw, and on a busy machine some tests of a case half a minute.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: ['tests/src/setup.ts'],
        },
      },
      // The browser tests, but for those below: two files at a time on two cores, each with a Chromium of its own.
      { test: { ...inBrowser, name: 'browser', exclude: [exhaustive, ...alone] } },
      { test: { ...inBrowser, name: 'browser alone', include: alone, fileParallelism: false, sequence: last } },
      // Each screen, each finding and each person in every way of looking, each file that somebody may have changed: part of `npm run prove:all`, not of `npm test`.
      {
        test: {
          ...inBrowser,
          name: 'exhaustive',
          include: [exhaustive, 'tests/intake/**/*.exhaustive.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
