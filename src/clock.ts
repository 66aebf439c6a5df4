import { type Moment, momentOf } from '#law/time.ts';

/** The day and time it is in Wisconsin, to the minute, whatever the device's time zone. The only clock; everything else is given it. */
export const now = (): Required<Moment> => momentOf(Date.now());
