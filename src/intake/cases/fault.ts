import { LaterForm } from '../vault/form.ts';
import { Shut } from '../vault/vault.ts';

/** What is said where something could not be kept or read: there is no room, a later version of this page has kept it, the cases are locked or gone by now, or for whatever other reason. */
export function faultOf(fault: unknown): 'noRoom' | 'later' | 'shut' | 'failed' {
  if (fault instanceof LaterForm) return 'later';
  if (fault instanceof Shut) return 'shut';
  return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'noRoom' : 'failed';
}
