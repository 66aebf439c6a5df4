/** Who runs this copy of the site. Every entry may stay empty; what depends on an empty entry is then absent. */
export interface Site {
  /** The name of the person or group that runs this copy, as readers see it. */
  readonly name: string;
  /** How to reach them, in one line as readers see it: a phone number, a mail address, a street address. */
  readonly contact: string;
  /** The mail address to which readers report a problem, such as `errors@example.org`. */
  readonly reportTo: string;
  /** The outside page that "Exit this site" leads to, with http:// or https://; empty means https://www.weather.gov/. */
  readonly exitTo: string;
  /** Where this copy is served, without a path, such as `https://example.org`; search engines are told its pages only with it. */
  readonly address: string;
}

/** Who runs this copy: the only lines to change. */
export const site: Site = {
  name: '',
  contact: '',
  reportTo: '',
  exitTo: '',
  address: '',
};

/** The address that the exit leads to, complete and valid: the one entered, else the National Weather Service. */
export function exitAddress(entries: Site = site): string {
  return entries.exitTo === '' ? 'https://www.weather.gov/' : new URL(entries.exitTo).href;
}
