/**
 * Why a file of cases is not read: it is no age file; it is damaged, or not one of ours; it or what is in it is too large; a newer page
 * has written it; it opens by another phrase or key; it asks for more work than we bear, or is locked for more people.
 */
export type Refused = {
  readonly fault: 'notAge' | 'damaged' | 'tooLarge' | 'newer' | 'shut' | 'tooCostly' | 'tooMany';
};

/** A file that is not read, and why. */
export const refused = <Fault extends Refused['fault']>(fault: Fault): { readonly fault: Fault } => ({ fault });
