import { aloudWithoutBrought, broughtBy, listedForAll, withoutBrought, wordsOfToday } from './brought.ts';

/** All of it, worked out when this is read: what runs it for the build ends then. */
export const brought = await broughtBy();

/** Who helps, for all pages. */
export const forAll = { listed: await listedForAll() };

export { aloudWithoutBrought, withoutBrought, wordsOfToday };
