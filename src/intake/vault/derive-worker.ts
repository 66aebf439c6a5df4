import { derived, type Ingredients } from './derive.ts';

// The key itself goes to the page; no copy of it stays here.
addEventListener('message', ({ data }: MessageEvent<Ingredients>) => {
  const key = derived(data);
  postMessage(key, { transfer: [key.buffer] });
});
