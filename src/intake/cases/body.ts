import type { Moment } from '#law/time.ts';
import { now } from '#src/clock.ts';

/** What a case holds beside its nickname: when it was made, by Wisconsin's clock. */
export type Body = { readonly made: Required<Moment> };

/** A case that is made now, as it is locked. */
export const newBody = (): string => JSON.stringify({ made: now() } satisfies Body);

/** What a case holds, once it is opened. */
export const readBody = (body: string): Body => JSON.parse(body);
