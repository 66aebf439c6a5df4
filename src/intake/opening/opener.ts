import type { Opener } from '../vault/door.ts';
import { readKit } from '../vault/kit.ts';
import { readPhrase } from '../vault/phrase.ts';

/** Why typed words can be neither a phrase nor a kit. */
export type Unreadable = Exclude<ReturnType<typeof readKit>, Uint8Array>;

/** What typed words would open: twelve are a kit, anything else is meant for a phrase. */
export function openerOf(typed: string): Opener | Unreadable {
  const kit = readKit(typed);
  if (!('fault' in kit)) return { kit };
  if (kit.fault !== 'count') return kit;
  const phrase = readPhrase(typed);
  return typeof phrase === 'string' ? { phrase } : phrase;
}

/** Overwrites the secret of a kit once nobody needs it any more. */
export function overwrite(opener: Opener): void {
  if ('kit' in opener) opener.kit.fill(0);
}
