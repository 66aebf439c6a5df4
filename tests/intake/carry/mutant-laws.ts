import { expect, vi } from 'vitest';
import { broughtFrom } from '#src/intake/carry/brought.ts';
import { begun, savedTimes } from '../vault/vaults.ts';
import { allIn, findingsOf, made } from './carried.ts';
import { attacks, isTyped } from './mutants.ts';

/** In milliseconds, and in KiB over all files of a run. */
const most = { took: 2000, memory: 200 * 1024 };
const writes = ['put', 'add', 'delete', 'clear'] as const;

/** Reads so many files that somebody has changed, beside an open vault: each is refused by name or is as we write it, in bounded time and memory, and nothing of the vault or of any object is another afterwards. Gives how often each came. */
export async function holdsFor(from: number, count: number): Promise<Readonly<Record<string, number>>> {
  const { vault } = await begun();
  await savedTimes(vault, 2);
  const attack = await attacks();
  const before = { vault: await allIn(vault), object: Object.getOwnPropertyNames(Object.prototype) };
  const spies = writes.map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  const { maxRSS } = process.resourceUsage();
  const came: Record<string, number> = {};
  for (let seed = from; seed < from + count; seed += 1) {
    const each = await attack(seed);
    expect([seed, isTyped(each), each.took < most.took]).toEqual([seed, true, true]);
    const name = 'fault' in each.found ? each.found.fault : 'read';
    came[name] = (came[name] ?? 0) + 1;
    // Whatever answers are in it, their deadlines can be counted.
    if (!('fault' in each.found)) await broughtFrom(each.found, made, findingsOf);
  }
  expect(process.resourceUsage().maxRSS - maxRSS).toBeLessThan(most.memory);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await allIn(vault)).toEqual(before.vault);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before.object);
  expect('planted' in {}).toBe(false);
  return came;
}
