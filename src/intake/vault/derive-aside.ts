import type { Bytes } from './bytes.ts';
import type { Derive } from './derive.ts';

/** Makes keys in a worker, a new one for each: what it worked with ends with it, and the page goes on meanwhile. */
export const deriveAside =
  (start: () => Worker): Derive =>
  (from) =>
    new Promise((resolve, reject) => {
      const worker = start();
      const end = () => worker.terminate();
      worker.onmessage = ({ data }: MessageEvent<Bytes>) => {
        end();
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        end();
        reject(new Error(`no key could be made: ${message}`));
      };
      worker.postMessage(from);
    });
