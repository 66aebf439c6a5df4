import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { type Asked, askedBy, differing } from './asked.ts';
import { type Bench, startBench } from './bench.ts';
import { type Elsewhere, startElsewhere } from './elsewhere.ts';
import { ways } from './flow-visit.ts';
import { nothingIsLeft } from './left-laws.ts';
import { everybody, people } from './people.ts';

const names = Object.keys(everybody) as (keyof typeof everybody)[];
const everyWay = languages.flatMap((language) => ways.map((way) => ({ language, way })));

// Everybody, in both languages, by both ways, with both ends.
nothingIsLeft(
  everyWay.flatMap((walked) =>
    names.flatMap((person) => (['closed', 'killed'] as const).map((how) => ({ ...walked, person, how }))),
  ),
);

describe.each(everyWay)('everybody in $language by $way', ({ language, way }) => {
  let elsewhere: Elsewhere;
  let bench: Bench;
  const asked: Asked[] = [];
  beforeAll(async () => {
    elsewhere = await startElsewhere();
    bench = await startBench(undefined, { elsewhere: elsewhere.rules, profiles: true });
    // By its own address a flow is asked for by name; from the home page nobody is told which one it is.
    const who = way === 'its own address' ? people : everybody;
    for (const person of Object.values(who)) asked.push(await askedBy(bench, way, language, person));
  }, 300_000);
  afterAll(async () => {
    await bench?.close();
    await elsewhere?.close();
  });

  test('[N03 B] asks for the same in the same order, whatever they answer', () => {
    expect(differing(asked, ({ before, answering }) => [...before, ...answering])).toEqual([]);
    expect(asked.flatMap(({ answering }) => answering)).toEqual([]);
  });
  test('[L09 B] leaves the same files in the HTTP cache', () => {
    expect(differing(asked, ({ cached }) => cached)).toEqual([]);
  });
  test('[N01 B] contacts nobody else', () => {
    expect(elsewhere.heard()).toEqual([]);
  });
});
