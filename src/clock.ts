import { type Moment, momentOf } from '#law/time.ts';

/** What the device's clock shows, in milliseconds. It jumps when somebody sets it. */
export const deviceTime = (): number => Date.now();

/** The day and time it is in Wisconsin, to the minute, whatever the device's time zone. The only clock; everything else is given it. */
export const now = (): Required<Moment> => momentOf(deviceTime());
