import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Findings } from '#machines/engine/finding.ts';
import { flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { screenFor } from './access/said.ts';
import { again, around, go, openPage, patient, speak } from './access/screens.ts';
import { statesOf } from './access/states.ts';
import { expectToldTranslated } from './access/translated.ts';
import { translate, translated, wordsOf } from './access/translator.ts';
import { walksOf } from './access/walks.ts';
import { type Bench, startBench, type Visit } from './bench.ts';
import { screenOf } from './flow-visit.ts';
import { byMouse, goOn } from './readers.ts';
import { core, faultySite } from './site-copy.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

describe.each(flowIds)('%s with a translator in the browser', async (id) => {
  const findings: Findings = await flows[id]();
  const { flow } = findings;
  const { walks, change } = walksOf(findings, around);
  /** The same reader twice: one has a translator. */
  let plain: Visit;
  let foreign: Visit;
  beforeAll(async () => {
    [plain, foreign] = [await openPage(bench, `en/${id}/`), await openPage(bench, `en/${id}/`)];
    await translate(foreign.page);
  });

  const both = async (act: (visit: Visit) => Promise<void>) => {
    await act(plain);
    await act(foreign);
  };
  /** Whatever is on the screen is what another reader sees, translated: nothing of before is left. */
  const expectSame = async (where: string) => {
    const words = (await wordsOf(plain.page)).map(translated);
    await expect.poll(() => wordsOf(foreign.page), { message: where, ...patient }).toEqual(words);
    expect([foreign.pageErrors, foreign.printed], where).toEqual([[], []]);
  };

  test.each(walks)('[E04 B] $name', { timeout: 120_000 }, async (walk) => {
    await again(foreign);
    await go(foreign, flow, walk, byMouse);
    await expectToldTranslated(foreign, findings, walk.said);
  });

  test('[E04 B] every question, each of its errors, the way back, the other language and a change say what they say to others', {
    timeout: 120_000,
  }, async () => {
    if (!change) throw new Error('no answer changes anything');
    const { walk, question, value } = change;
    await both(again);
    await expectSame('the first question');
    const answers = Object.entries(walk.said);
    for (const [at, [each, answer]] of answers.entries()) {
      const screen = screenFor(each, flow.questions[each], answer);
      for (const { name, show } of statesOf(flow.questions[each])) {
        await both(({ page }) => show(page));
        await expectSame(`${each}, ${name}`);
        for (const language of ['es', 'en'] as const) {
          await both(({ page }) => speak(page, language));
          await expectSame(`${each}, ${name}, ${language}`);
        }
      }
      await both(async (visit) => {
        await byMouse.say(visit.page, screen);
        await byMouse.press(visit.page, goOn);
        if ((await screenOf(visit)) === each) await byMouse.press(visit.page, goOn);
        await expect.poll(() => screenOf(visit), patient).toBe(answers[at + 1]?.[0] ?? 'result');
        await visit.page.evaluate(() => history.back());
        await expect.poll(() => screenOf(visit), patient).toBe(each);
        await visit.page.evaluate(() => history.forward());
        await expect.poll(() => screenOf(visit), patient).toBe(answers[at + 1]?.[0] ?? 'result');
      });
      await expectSame(`after ${each}`);
    }
    for (const language of ['es', 'en'] as const) {
      await both(({ page }) => speak(page, language));
      await expectSame(`the result, ${language}`);
    }

    const answered = Object.keys(walk.said).filter((each) => walk.said[each] !== 'read');
    await both(async (visit) => {
      await visit.page.locator('.layer button').nth(answered.toReversed().indexOf(question)).click();
      await expect.poll(() => screenOf(visit), patient).toBe(question);
      await byMouse.say(visit.page, screenFor(question, flow.questions[question], value));
      await visit.page.click(goOn);
      await expect.poll(() => screenOf(visit), patient).toBe('preview');
    });
    await expectSame('the preview');
    await both(({ page }) => page.locator('.acts .btn').first().click());
    await expectSame('after the change');
  });
});

test('[E04 B broken] a text without an element of its own stays as it was translated, and is caught', async () => {
  const from = /(?<=return typeof \w+==)`string`(?=\?\(0,\w+\.jsx\)\(`span`,)/;
  const copy = await faultySite({ files: core, text: from, by: '`nothing`' });
  const broken = await startBench(copy.folder);
  try {
    const [plain, foreign] = [await openPage(broken, 'en/detainer/'), await openPage(broken, 'en/detainer/')];
    await translate(foreign.page);
    for (const { page } of [plain, foreign]) await speak(page, 'es');
    const words = (await wordsOf(plain.page)).map(translated);
    await foreign.page.waitForTimeout(500);
    expect(await wordsOf(foreign.page)).not.toEqual(words);
  } finally {
    await broken.close();
    await copy.remove();
  }
});
