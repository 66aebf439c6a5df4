import type { Site } from '../../site.config.ts';

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
