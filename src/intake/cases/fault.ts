/** What is said where something could not be kept: there is no room, or for whatever other reason. */
export const faultOf = (fault: unknown): 'noRoom' | 'failed' =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'noRoom' : 'failed';
