import { describe, expect, test } from 'vitest';
import { find } from '#machines/engine/find.ts';
import { prove } from '#machines/engine/prove.ts';
import type { Answers } from '#machines/engine/question.ts';
import { compose } from '#machines/engine/result.ts';
import type { LetterId } from '#machines/letter-ids.ts';
import { letters } from '#machines/letters.ts';
import { linesOf } from '#machines/lines-asked.ts';
import { recordsFindings } from '#machines/records/findings.ts';

const around = { now: { on: '2026-12-01', at: '09:00' } };

/** The letters at every end of every way, by the office that was named. */
function lettersByOffice(): ReadonlyMap<string, ReadonlySet<LetterId>> {
  const { findings, ends } = prove(recordsFindings, around);
  const byOffice = new Map<string, Set<LetterId>>();
  for (const { place } of ends) {
    const office = String(place.said.keeper);
    const met = byOffice.get(office) ?? new Set();
    for (const letter of compose(find(findings, place, around)).letters) met.add(letter);
    byOffice.set(office, met);
  }
  return byOffice;
}

test('over all ways, a federal office gets no request by the state’s law, and no other office one by the federal law', {
  timeout: 240_000,
}, () => {
  const byOffice = lettersByOffice();
  const sorted = [...byOffice].map(([office, met]) => [office, [...met].toSorted()]).toSorted();
  expect(Object.fromEntries(sorted)).toEqual({
    federal: ['foia'],
    jail: ['openRequest', 'videoRequest'],
    office: ['openRequest'],
    police: ['openRequest', 'videoRequest'],
    school: ['openRequest'],
    unsure: [],
  });
});

/** What every request begins and ends with. */
const frame = ['toOffice', 'dated', 'request', 'otherRecords', 'cost', 'refusal', 'sendTo'];
const asked = (said: Answers) => linesOf('openRequest', said).filter((line) => !frame.includes(line));

describe('a request holds exactly what was ticked', () => {
  const aPerson = {
    custody: ['papers', 'log'],
    messages: ['given', 'askedFor', 'messages'],
    policy: ['iceRules'],
    counts: ['counts'],
    video: ['videoFrom'],
  } as const;
  const everybody = { ...aPerson, custody: ['allPapers'], messages: ['allMessages'] } as const;
  const ticks = ['custody', 'messages', 'policy', 'counts', 'video'] as const;

  test.each([
    ['me', ['about'], aPerson],
    ['other', ['about'], aPerson],
    ['general', [], everybody],
  ] as const)('about %s', (about, first, lines) => {
    for (const tick of ticks) expect(asked({ about, what: [tick] })).toEqual([...first, ...lines[tick]]);
    expect(asked({ about, what: ['custody', 'video'] })).toEqual([...first, ...lines.custody, ...lines.video]);
    expect(asked({ about, what: [] })).toEqual(first);
  });

  test('and all of it where it is not known, as on paper', () => {
    expect(linesOf('openRequest', { about: 'unsure', what: 'unsure' })).toEqual(letters.openRequest);
    expect(linesOf('openRequest', {})).toEqual(letters.openRequest);
  });

  test('a federal office is asked for the file of a person, or for its rules', () => {
    const own = (said: Answers) =>
      linesOf('foia', said).filter((line) => !frame.includes(line) && line !== 'toFederal' && line !== 'foiaRequest');
    expect(own({ about: 'me' })).toEqual(['about', 'otherNames', 'aNumber', 'wholeFile', 'agrees']);
    expect(own({ about: 'general' })).toEqual(['iceRules']);
  });

  test('letters that no request asks for are as they were', () => {
    expect(linesOf('records', { about: 'general', what: ['video'] })).toEqual(letters.records);
  });
});
