import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, tags } from '#src/words/languages.ts';
import { type Bench, type Ending, profileOf, startBench } from './bench.ts';
import { type Elsewhere, startElsewhere } from './elsewhere.ts';
import { neutral, phone, type Way } from './flow-visit.ts';
import { keepers, usedOf } from './heard.ts';
import {
  answer,
  countAndNarrow,
  end,
  enter,
  headingsOf,
  isOfTheSite,
  printed,
  stillThere,
  strayAddresses,
  tellingStates,
  tellingTitles,
  tryResult,
  type Watched,
  wordsOf,
} from './left.ts';
import { everybody } from './people.ts';
import { type Scan, scanProfile } from './profile.ts';
import { report } from './report.ts';

/** A whole visit: who, in which language, how they come to the flow, and how the browser ends. */
export type Walked = {
  readonly language: Language;
  readonly way: Way;
  readonly person: keyof typeof everybody;
  readonly how: Ending;
};

/** Registers the tests of what each of these visits leaves behind, and of whom it contacts. */
export function nothingIsLeft(visits: readonly Walked[]): void {
  describe.each(visits)('$person in $language by $way, $how', (walked) => laws(walked));
}

function laws({ language, way, person, how }: Walked): void {
  const who = everybody[person];
  const { screens } = who;
  let elsewhere: Elsewhere;
  let bench: Bench;
  let visit: Watched;
  let print: readonly (string | undefined)[];
  let scan: Scan;
  beforeAll(async () => {
    elsewhere = await startElsewhere();
    bench = await startBench(undefined, { elsewhere: elsewhere.rules, profiles: true });
    visit = await enter(bench, who, way, language);
    await answer(visit, screens);
    await tryResult(visit);
    print = await printed(visit);
    await countAndNarrow(visit);
    await end(visit, how);
    scan = await scanProfile(profileOf(visit), [...wordsOf(visit), ...headingsOf(visit), visit.address]);
  }, 120_000);
  afterAll(async () => {
    await bench?.close();
    await elsewhere?.close();
  });

  const foundOf = (words: readonly string[]) => scan.found.filter(({ word }) => words.includes(word));

  test('[L01 B] leaves no answer on the disk', () => {
    const words = wordsOf(visit);
    const { files, bytes, unpacked } = scan;
    report(`${words.length} words in ${files} files, ${bytes} bytes and ${unpacked} unpacked`);
    expect(words.length).toBeGreaterThan(Math.max(15, 3 * screens.length));
    expect(scan.files).toBeGreaterThan(100);
    expect(foundOf(words)).toEqual([]);
    // The visit itself is on the disk: what was looked through is its profile.
    expect(foundOf([visit.address]).map(({ file }) => file.replace(/_\d+$/, ''))).toEqual(
      expect.arrayContaining(['Default/History', 'Default/Sessions/Session']),
    );
  });

  test('[L02 B] asks for no place to keep something in', () => {
    expect(usedOf(visit.heard, keepers)).toEqual([]);
  });

  test('[L03 B] has no address but those of built pages and of parts that every reader has', () => {
    // Its result has the most links to parts of itself.
    const many = who.flow === 'detainer' ? 40 : 10;
    expect(visit.looks.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(many);
    expect(strayAddresses(visit)).toEqual([]);
  });

  test('[L04 B] gives the history a number and nothing else', () => {
    // In the place of the home page the first question has an entry too.
    const entries = screens.length + (way === 'its own address' ? 0 : 1);
    expect(visit.heard.filter(({ of }) => of === 'History.prototype.pushState').length).toBe(entries);
    expect(tellingStates(visit)).toEqual([]);
  });

  test('[L05 B] is called by the name of the site from the first answer on, also in the history on the disk', () => {
    expect(tellingTitles(visit)).toEqual([]);
    expect(headingsOf(visit).length).toBe(screens.length);
    expect(foundOf(headingsOf(visit)).filter(({ file }) => !isOfTheSite(file))).toEqual([]);
  });

  test('[L07 B] lets the browser keep no form', () => {
    expect(visit.looks.flatMap(({ kept }) => kept)).toEqual([]);
  });

  test('[L08 B] lets no helper of the browser read along', () => {
    // Those for a name, of a person or in a letter, have none, and titles of dates are numbered.
    const found = new Set(visit.looks.flatMap((each) => each.fields).filter((name) => !/^(title-\d+)?$/.test(name)));
    const fields = ['day', 'year', ...(screens.some(({ kind }) => kind === 'county') ? ['county'] : [])];
    expect(found).toEqual(new Set(fields));
    expect(visit.looks.flatMap(({ readAlong }) => readAlong)).toEqual([]);
  });

  test('[L11 B] is printed under the name of the site', () => {
    expect(print).toEqual([neutral[language], `/Title (${neutral[language]})`]);
  });

  test('[N01 B] contacts nobody else, nor lets the browser ask anybody about a form', () => {
    expect(elsewhere.heard()).toEqual([]);
  });

  test('[L12 B] begins anew when the browser brings its pages back', async () => {
    await bringsBack(profileOf(visit));
    const again = await bench.open({ path: '', ...phone, language: tags[language], restored: profileOf(visit) });
    const back = again.page
      .context()
      .pages()
      .filter((page) => page.url() === visit.address);
    expect(back.length).toBe(1);
    for (const page of back) expect(await stillThere(page)).toEqual([]);
    await again.end('closed');
  });
}

/** What a reader does who is asked, after a crash, whether the pages should come back: the browser takes it for closed. */
async function bringsBack(profile: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"exit_type":"Crashed"', '"exit_type":"Normal"'));
}
