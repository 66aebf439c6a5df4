import type { Bytes } from '../vault/bytes.ts';
import { most } from './limits.ts';
import { type Refused, refused } from './refused.ts';

/** What a file shows from outside: whether a phrase opens it or somebody's key. Nothing of it is to be believed yet, but what it asks for is bounded. */
export function outsideOf(file: Bytes): 'phrase' | 'key' | Refused {
  if (file.length > most.bytes) return refused('tooLarge');
  const text = new TextDecoder('latin1').decode(file.subarray(0, most.header));
  const [, version] = /^age-encryption\.org\/v([1-9]\d{0,3})\n/.exec(text) ?? [];
  if (version === undefined) return refused('notAge');
  if (version !== '1') return refused('newer');
  const end = text.indexOf('\n--- ');
  const lines = (end < 0 ? text : text.slice(0, end)).split('\n').filter((line) => line.startsWith('-> '));
  if (lines.length > most.recipients) return refused('tooMany');
  if (end < 0) return refused('damaged');
  const byPhrase = lines.filter((line) => line.startsWith('-> scrypt '));
  const costs = byPhrase.map((line) => Number(line.split(' ')[3]));
  if (costs.some((cost) => cost > most.work)) return refused('tooCostly');
  return byPhrase.length > 0 ? 'phrase' : 'key';
}
