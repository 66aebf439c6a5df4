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

/** What is wrong with the entries, a line each that names the entry and what it should be; empty when all is well. */
export function siteFaults(entries: Site): readonly string[] {
  const faults: string[] = [];
  if (entries.exitTo !== '' && !isWebAddress(entries.exitTo)) {
    faults.push(`exitTo must be a web address such as https://www.weather.gov/, not "${entries.exitTo}"`);
  }
  if (entries.reportTo !== '' && !/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(entries.reportTo)) {
    faults.push(`reportTo must be a mail address such as errors@example.org, not "${entries.reportTo}"`);
  }
  if (
    entries.address !== '' &&
    (!isWebAddress(entries.address) || new URL(entries.address).origin !== entries.address)
  ) {
    faults.push(`address must be a web address without a path, such as https://example.org, not "${entries.address}"`);
  }
  return faults;
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:\/\/[^/\s]\S*$/i.test(text) && new URL(text).hostname !== '';
  } catch {
    return false;
  }
}

// The build loads this file to draw the pages, so a wrong entry stops it here and never reaches a reader.
const faults = siteFaults(site);
if (faults.length > 0) throw new Error(`site.config.ts: ${faults.join('; ')}`);
