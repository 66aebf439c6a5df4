import { randomBytes } from '../vault/bytes.ts';

/** Two places among so many words, counted from 1 and in their order, that nobody can foretell. */
export function twoPlaces(count: number): readonly number[] {
  const drawn = Array.from(randomBytes(count), (byte, at) => ({ byte, place: at + 1 }));
  const [one, two] = drawn.sort((a, b) => a.byte - b.byte);
  return [one?.place ?? 1, two?.place ?? 2].sort((a, b) => a - b);
}
