import type { Reason } from './reason.ts';

/** In milliseconds: how long nobody may use open cases, how long they may be out of sight, and how far a clock may move between two looks at it. */
export const patience = {
  idle: 5 * 60_000,
  // Before that somebody who only reads is told.
  warning: 30_000,
  hidden: 2 * 60_000,
  // A page out of sight is let look once a minute.
  ahead: 90_000,
  // Clocks are set right by a little all the time.
  back: 1000,
};

/** What is known of open cases, by the device's clock: when they were looked at and used last, and since when they are out of sight. */
export type Watch = { readonly looked: number; readonly used: number; readonly hidden?: number };

/** Whether the cases will be locked soon unless somebody uses them. */
export const locksSoon = ({ used }: Watch, now: number): boolean => now - used >= patience.idle - patience.warning;

/** Why the cases have to be locked now; undefined while they can stay open. */
export function whyLock({ looked, used, hidden }: Watch, now: number): Reason | undefined {
  if (now < looked - patience.back) return 'clock';
  // Before the clock: a phone lets no page look that is out of sight, which is no sleep of the device.
  if (hidden !== undefined && now - hidden >= patience.hidden) return 'hidden';
  // The device slept, or somebody set its clock: from then on nobody knows how long it was left alone.
  if (now - looked > patience.ahead) return 'clock';
  return now - used >= patience.idle ? 'idle' : undefined;
}
