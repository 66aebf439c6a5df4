import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leastCost as cost } from '#src/intake/vault/cost.ts';
import { type Aside, deriveAside } from '#src/intake/vault/derive-aside.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const from = { phrase: 'x', salt: new Uint8Array(16), cost };

/** Has a key made by a stub of a worker. */
function asked() {
  const worker: Aside = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: vi.fn(),
    terminate: vi.fn(),
  };
  const key = deriveAside(() => worker)(from);
  /** Tells the page something, as a worker does. */
  const tell = (listener: 'onmessage' | 'onmessageerror' | 'onerror', event: object) =>
    Reflect.apply(Object(worker[listener]), worker, [event]);
  return { worker, key, tell };
}

test('a worker is given what a key is made of, and ends with the key', async () => {
  const { worker, key, tell } = asked();
  const data = new Uint8Array(32);
  tell('onmessage', { data });
  expect(await key).toBe(data);
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(from);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test.each<[string, (given: ReturnType<typeof asked>) => void]>([
  ['out of memory', ({ tell }) => tell('onerror', { message: 'out of memory' })],
  ['its answer cannot be read', ({ tell }) => tell('onmessageerror', {})],
  ['the worker does not answer', () => vi.advanceTimersByTime(60_000)],
])('a worker that fails ends too, and it is said: %s', async (why, happen) => {
  const given = asked();
  happen(given);
  await expect(given.key).rejects.toThrow(`no key could be made: ${why}`);
  expect(given.worker.terminate).toHaveBeenCalledOnce();
});
