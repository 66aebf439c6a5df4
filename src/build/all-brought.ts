import { aloudWithoutBrought, broughtBy, withoutBrought, wordsOfToday } from './brought.ts';

/** All of it, worked out when this is read: what runs it for the build ends then. */
export const brought = await broughtBy();

export { aloudWithoutBrought, withoutBrought, wordsOfToday };
