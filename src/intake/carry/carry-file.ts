import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { type Bytes, overwritten } from '../vault/bytes.ts';
import { type Carried, casesIn, contentOf, type Found } from './content.ts';
import { work } from './limits.ts';
import { outsideOf } from './outside.ts';
import { type Refused, refused } from './refused.ts';

/** For whom a file is locked: who has a phrase, in the one spelling that `readPhrase` gives, or a colleague by their key. */
export type For = { readonly phrase: string } | { readonly recipient: string };

/** What opens a file: a phrase, or the secret half of this vault's own keys. */
export type With = { readonly phrase: string } | { readonly ownKey: string };

/** As a keyboard types it, so that any other program for age files takes it as it stands on paper. */
const typed = (phrase: string): string => phrase.normalize('NFC');

/** Only the keys that vaults have: those of other kinds may be sound, and no vault opens what is locked for them. */
const recipient = /^age1[02-9ac-hj-np-z]{58}$/;

/** The public half of a vault's own keys, by the secret one: colleagues lock with it, and open nothing. */
export const publicHalf = (ownKey: string): Promise<string> => identityToRecipient(ownKey);

/** A file with these cases in it; refused where it would be too large to be read back, or where the key is none. */
export async function lockedFile(
  cases: readonly Carried[],
  whom: For,
): Promise<Bytes | { readonly fault: 'tooLarge' | 'noKey' }> {
  const content = contentOf(cases);
  if ('fault' in content) return content;
  return overwritten(content, async () => {
    const encrypter = new Encrypter();
    if ('phrase' in whom) {
      encrypter.setPassphrase(typed(whom.phrase));
      encrypter.setScryptWorkFactor(work);
      return new Uint8Array(await encrypter.encrypt(content));
    }
    if (!recipient.test(whom.recipient)) return { fault: 'noKey' };
    // A letter of it can be wrong; or all are right, and nothing can be locked with what they stand for.
    try {
      encrypter.addRecipient(whom.recipient);
      return new Uint8Array(await encrypter.encrypt(content));
    } catch {
      return { fault: 'noKey' };
    }
  });
}

/** Nothing before it has opened the file. */
class Shut extends Error {}
const nobody = {
  unwrapFileKey: () => {
    throw new Shut();
  },
};

/** The cases in a file, each looked at and none kept; or why they are not read. */
export async function openedFile(file: Bytes, by: With): Promise<readonly Found[] | Refused> {
  const outside = outsideOf(file);
  if (typeof outside === 'object') return outside;
  const decrypter = new Decrypter();
  if ('phrase' in by) decrypter.addPassphrase(typed(by.phrase));
  else decrypter.addIdentity(by.ownKey);
  // It is asked where those before it did not open the file.
  decrypter.addIdentity(nobody);
  let content: Bytes;
  try {
    content = new Uint8Array(await decrypter.decrypt(file));
  } catch (fault) {
    return refused(fault instanceof Shut ? 'shut' : 'damaged');
  }
  return overwritten(content, async () => casesIn(content));
}
