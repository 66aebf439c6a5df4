import { randomBytes } from '../vault/bytes.ts';
import { kitLength } from '../vault/kit.ts';

/** Two places in a kit, counted from 1 and in their order, that nobody can foretell. */
export function twoPlaces(): readonly number[] {
  const drawn = Array.from(randomBytes(kitLength), (byte, at) => ({ byte, place: at + 1 }));
  const [one, two] = drawn.sort((a, b) => a.byte - b.byte);
  return [one?.place ?? 1, two?.place ?? 2].sort((a, b) => a - b);
}
