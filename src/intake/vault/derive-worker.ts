import { derived, type Ingredients } from './derive.ts';

addEventListener('message', ({ data }: MessageEvent<Ingredients>) => postMessage(derived(data)));
