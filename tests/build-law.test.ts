import { describe, expect, test } from 'vitest';
import { numbersOf, statementsOf } from '#law/deadline-rules.ts';
import { deadlineIds } from '#law/deadlines.ts';
import { isTold } from '#law/ruling.ts';
import { statements } from '#law/statements.ts';
import type { Finding, Findings } from '#machines/engine/finding.ts';
import { urgencies } from '#machines/engine/result.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { broughtBy, byId, withoutBrought } from '#src/build/brought.ts';
import { readWords } from '#src/build/read-words.ts';
import { languages } from '#src/words/languages.ts';

const brought = await broughtBy();

describe.each(flowIds)('what %s brings to a browser', async (id) => {
  const findings: Findings = await flows[id]();
  const rules: readonly Finding[] = Object.values(findings.rules);
  const mine = brought[id];

  test('is each statement that can be told today, with all its sources', () => {
    const cited = [...new Set(rules.flatMap(({ says }) => says))].filter((said) => isTold(statements[said]));
    expect(Object.keys(mine?.statements ?? {})).toEqual(expect.arrayContaining(cited));
    for (const said of cited)
      for (const { source } of statements[said].sources) expect(Object.keys(mine?.sources ?? {})).toContain(source);
  });

  test.each(languages)('in %s is the text of each, and of each step', (language) => {
    const { law, steps } = mine?.words[language][language] ?? {};
    for (const said of Object.keys(mine?.statements ?? {})) expect(law?.statements).toHaveProperty(said);
    // What waits for a ruling is sent once there is one.
    const today = rules.filter((rule) => rule.says.every((said) => isTold(statements[said])));
    for (const step of today.flatMap((rule) => urgencies.flatMap((urgency) => rule[urgency] ?? [])))
      expect(steps?.steps).toHaveProperty(step);
  });

  test('is each deadline that a finding names, and no other, with its numbers and its statements', () => {
    const named = deadlineIds.filter((kind) => rules.some(({ deadlines }) => deadlines?.[kind] !== undefined));
    expect(Object.keys(mine?.deadlines ?? {})).toEqual(named);
    expect(Object.values(mine?.deadlineIds ?? {})).toEqual(named);
    const counted = named.flatMap((kind) => numbersOf(kind).map(({ number }) => number));
    expect(Object.keys(mine?.numbers ?? {}).sort()).toEqual([...new Set(counted)].sort());
    expect(Object.keys(mine?.statements ?? {})).toEqual(expect.arrayContaining(named.flatMap(statementsOf)));
    for (const language of languages)
      expect(Object.keys(Object(mine?.words[language][language]?.deadlines?.deadlines))).toEqual(named);
  });

  test('in Spanish is in English, too, what is said aloud', () => {
    const { es, en } = mine?.words.es ?? {};
    expect(Object.keys(Object(en?.say?.steps))).toEqual(Object.keys(Object(es?.say?.steps)));
  });
});

test('nothing of it stands in what all pages share, and the rest does', () => {
  for (const [file, keys] of Object.entries(byId)) {
    const texts = readWords('en')[file] ?? {};
    const left = Object.keys(withoutBrought(file, texts));
    expect(left).toEqual(Object.keys(texts).filter((key) => !keys.some((one) => one === key)));
  }
  expect(withoutBrought('ui', { back: 'Back' })).toEqual({ back: 'Back' });
});
