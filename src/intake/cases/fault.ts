import { LaterForm } from '../vault/form.ts';

/** What is said where something could not be kept or read: there is no room, a later version of this page has kept it, or for whatever other reason. */
export function faultOf(fault: unknown): 'noRoom' | 'later' | 'failed' {
  if (fault instanceof LaterForm) return 'later';
  return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'noRoom' : 'failed';
}
