import { defineConfig } from 'vitest/config';

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
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/src/**', 'tests/browser/**', '**/*.slow.test.ts'],
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
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['**/*.exhaustive.test.ts'],
          // One Chromium at a time: two on two cores disturb each other's clocks.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // What is waited for comes late on a busy machine; that is no fault of the page.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        // Every finding, sure and open, in every way of looking at its result: minutes; part of `npm run prove:all`, not of `npm test`.
        test: {
          name: 'exhaustive',
          environment: 'node',
          include: ['tests/browser/**/*.exhaustive.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
