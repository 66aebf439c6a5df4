import type { Language } from '#src/words/languages.ts';
import { type Bench, profileOf } from './bench.ts';
import { type Way, walk } from './flow-visit.ts';
import { devices, usedOf } from './heard.ts';
import { enter, tryResult } from './left.ts';
import type { Person } from './people.ts';
import { cachedFiles } from './profile.ts';
import { byMouse } from './readers.ts';

/** What a whole visit asked for, in order and below the site's own address, and what it used. */
export type Asked = {
  /** Until the files of the flow were there. */
  readonly before: readonly string[];
  /** From the first answer to the result, and on it. */
  readonly answering: readonly string[];
  readonly devices: readonly string[];
  /** The files in the HTTP cache, once the browser was closed. */
  readonly cached: readonly string[];
};

/** Somebody answers, comes to the result, does all that can be done there, and closes the browser. */
export async function askedBy(bench: Bench, way: Way, language: Language, person: Person): Promise<Asked> {
  const visit = await enter(bench, person, way, language);
  await walk(visit, person.screens, byMouse);
  await tryResult(visit);
  // What is sent late is sent by then.
  await visit.page.waitForTimeout(1000);
  await visit.end('closed');
  const asked = visit.requests.map(({ url }) => url.replace(bench.address, '/'));
  return {
    before: asked.slice(0, visit.before),
    answering: asked.slice(visit.before),
    devices: usedOf(visit.heard, devices),
    cached: await cachedFiles(profileOf(visit)),
  };
}

/** The pairs of visits, by their places, that differ in something. */
export const differing = (asked: readonly Asked[], what: (asked: Asked) => readonly string[]): readonly string[] =>
  asked.flatMap((one, at) =>
    asked
      .slice(at + 1)
      .flatMap((next, after) => (what(one).join(' ') === what(next).join(' ') ? [] : [`${at} and ${at + 1 + after}`])),
  );
