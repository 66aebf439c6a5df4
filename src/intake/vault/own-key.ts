import { bech32 } from '@scure/base';
import { bytesFor } from './box.ts';
import { overwritten } from './bytes.ts';
import type { Inside } from './door.ts';

/**
 * The secret half of a vault's own pair of keys, written as age does. It is made from the vault's secret each time it is needed, so
 * nothing more is kept, another phrase changes nothing, and who has the vault back has it back too.
 */
export const ownKey = async ({ vault, secret }: Pick<Inside, 'vault' | 'secret'>): Promise<string> =>
  overwritten(await bytesFor(secret, ['firm-ground', 1, 'receive', vault]), async (bytes) =>
    bech32.encodeFromBytes('AGE-SECRET-KEY-', bytes).toUpperCase(),
  );
