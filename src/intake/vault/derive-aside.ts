import type { Bytes } from './bytes.ts';
import type { Derive } from './derive.ts';

/** What is used of a worker. */
export type Aside = Pick<Worker, 'onmessage' | 'onmessageerror' | 'onerror' | 'postMessage' | 'terminate'>;

/** A key takes seconds; a browser that is short of memory may end a worker without a word. In milliseconds. */
const patience = 60_000;

/** Makes keys in a worker, a new one for each: what it worked with ends with it, and the page goes on meanwhile. */
export const deriveAside =
  (start: () => Aside): Derive =>
  (from) => {
    const worker = start();
    const made = new Promise<Bytes>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`no key could be made: ${why}`));
      const timer = setTimeout(() => fail('the worker does not answer'), patience);
      worker.onmessage = ({ data }: MessageEvent<Bytes>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onmessageerror = () => fail('its answer cannot be read');
      worker.onerror = ({ message }) => fail(message);
      worker.postMessage(from);
    });
    return made.finally(() => worker.terminate());
  };
