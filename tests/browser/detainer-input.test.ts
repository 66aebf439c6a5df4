import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#src/words/languages.ts';
import { axe } from './axe.ts';
import { type Bench, startBench } from './bench.ts';
import { expectQuiet, type FlowVisit, openFlow, screenOf, upTo, walk } from './flow-visit.ts';
import { type DateSaid, type Person, waukesha, withIce } from './people.ts';
import { byKeys, byMouse, goOn, pressWhereSeen } from './readers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench?.close());

/** The message on the screen and the fields it speaks of. */
const complaint = ({ page }: FlowVisit) =>
  page.evaluate(() => {
    const message = document.querySelector<HTMLElement>('[role="alert"] .err');
    const fields = [...document.querySelectorAll<HTMLInputElement>('form [name]')];
    const names = (those: readonly HTMLInputElement[]) => [...new Set(those.map(({ name }) => name))];
    const says = (element: Element | null | undefined) =>
      message !== null && (element?.getAttribute('aria-describedby') ?? '').split(' ').includes(message.id);
    const [wrong] = fields.filter((field) => field.getAttribute('aria-invalid') === 'true');
    return {
      text: message?.textContent.trim() ?? '',
      wrong: names(fields.filter((field) => field.getAttribute('aria-invalid') === 'true')),
      tied: says(wrong) || says(wrong?.closest('fieldset')),
      focus: document.activeElement?.getAttribute('name') ?? '',
    };
  });

/** What is filled in, by the names of the fields. */
const filledIn = ({ page }: FlowVisit) =>
  page.evaluate(() => {
    const form = document.querySelector('form');
    return form ? [...new FormData(form)].map(([name, value]) => `${name}=${value}`) : [];
  });

const trailLength = ({ page }: FlowVisit) => page.locator('.ground .layer').count();

/** Goes on with what cannot be right, and expects to be told so while everything else stays. */
async function expectRefused(visit: FlowVisit, field: string): Promise<string> {
  const [screen, before, trail] = [await screenOf(visit), await filledIn(visit), await trailLength(visit)];
  await visit.page.click(goOn);
  await expect.poll(async () => (await complaint(visit)).text).not.toBe('');
  const { text, ...rest } = await complaint(visit);
  expect(rest).toEqual({ wrong: [field], tied: true, focus: field });
  expect(await screenOf(visit)).toBe(screen);
  expect(await filledIn(visit)).toEqual(before);
  expect(await trailLength(visit)).toBe(trail);
  // From the top: what lies half under the bar is small for axe.
  await visit.page.evaluate(() => scrollTo(0, 0));
  expect(await axe(visit.page)).toEqual([]);
  return text;
}

const fillDate = (visit: FlowVisit, say: DateSaid) => byMouse.say(visit.page, { question: '', kind: 'moment', say });
const goTo = async (visit: FlowVisit, person: Person, question: string) => {
  await walk(visit, upTo(person, question), byMouse);
  await expect.poll(() => screenOf(visit)).toBe(question);
};

const told = {
  en: {
    choose: 'Choose one answer. “I don’t know” is fine.',
    chooseSome: 'Choose at least one answer. “I don’t know” is fine.',
    sure: 'Choose how sure you are of the date. “I don’t know” is fine.',
    noDate: 'Choose the month, and write the day and the year. “I don’t know” is fine.',
    day: 'Check the day. That month has 30 days.',
    year: 'Write the year with four digits, like 2026.',
    time: 'Check the time, or leave it empty.',
    future: 'This time is still to come. Check the date.',
    county: 'Choose a county from the list. “I don’t know the county” is fine.',
    order: /^This is before the time you gave for “.+” If that is right, press Continue again\.$/,
    ahead: 'This time is still to come. If that is right, press Continue again.',
    cleared: '2 answers cleared',
    noScript:
      'The questions need JavaScript. Turn it on in your browser, then open this page again. Everything on one page',
  },
  es: {
    choose: 'Elija una respuesta. También puede elegir “No sé”.',
    chooseSome: 'Elija al menos una respuesta. También puede elegir “No sé”.',
    sure: 'Elija qué tan segura es la fecha. Puede responder “No sé”.',
    noDate: 'Elija el mes y escriba el día y el año. Puede responder “No sé”.',
    day: 'Revise el día. Ese mes tiene 30 días.',
    year: 'Escriba el año con cuatro números, como 2026.',
    time: 'Revise la hora o déjela en blanco.',
    future: 'Esa hora todavía no llega. Revise la fecha.',
    county: 'Elija un condado de la lista. Puede responder “No sé qué condado”.',
    order: /^Esto es antes de la hora que dio en “.+” Si es correcto, oprima Continuar otra vez\.$/,
    ahead: 'Esa hora todavía no llega. Si es correcta, oprima Continuar otra vez.',
    cleared: '2 respuestas borradas',
    noScript:
      'Las preguntas necesitan JavaScript. Actívelo en su navegador y vuelva a abrir esta página. Todo en una sola página',
  },
};

describe.each(languages)('what cannot be right in %s', (language) => {
  const words = told[language];

  test('nothing chosen: one option, several, how sure a date is', async () => {
    const visit = await openFlow(bench, language);
    expect(await expectRefused(visit, 'answer')).toBe(words.choose);
    await goTo(visit, waukesha, 'papers');
    expect(await expectRefused(visit, 'answer')).toBe(words.chooseSome);
    await byMouse.say(visit.page, { question: 'papers', kind: 'several', say: ['i247a'] });
    await visit.page.click(goOn);
    await walk(visit, upTo(waukesha, 'due').slice(5), byMouse);
    await expect.poll(() => screenOf(visit)).toBe('due');
    expect(await expectRefused(visit, 'answer')).toBe(words.sure);
    await expectQuiet(visit);
  });

  test('a county that does not exist, and a beginning that several have', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, waukesha, 'county');
    for (const text of ['Cook', 'wa', '']) {
      await visit.page.fill('[role="combobox"]', text);
      await visit.page.keyboard.press('Escape');
      expect(await expectRefused(visit, 'county')).toBe(words.county);
    }
    await visit.page.fill('[role="combobox"]', ' wauke ');
    await visit.page.keyboard.press('Escape');
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe('questioned');
    await expectQuiet(visit);
  });

  test('a date that is empty, that no month has, or of the year 26', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, waukesha, 'due');
    await byMouse.press(visit.page, 'label:has(input[value="known"])');
    expect(await expectRefused(visit, 'month')).toBe(words.noDate);
    await visit.page.selectOption('#month', '11');
    expect(await expectRefused(visit, 'day')).toBe(words.noDate);
    for (const day of ['31', '0', 'x']) {
      await fillDate(visit, { sure: 'known', month: 11, day: 1, year: 2026, time: '09:30' });
      await visit.page.fill('#day', day);
      expect(await expectRefused(visit, 'day')).toBe(words.day);
    }
    await visit.page.fill('#day', '16');
    await visit.page.fill('#year', '26');
    expect(await expectRefused(visit, 'year')).toBe(words.year);
    await visit.page.fill('#year', '2026');
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe('otherHold');
    await expectQuiet(visit);
  });

  test('a time of which only the hour was typed is no time left out', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, waukesha, 'due');
    await fillDate(visit, { sure: 'known', month: 11, day: 16, year: 2026 });
    await visit.page.focus('#time');
    await visit.page.keyboard.type('03');
    expect(await expectRefused(visit, 'time')).toBe(words.time);
    await visit.page.fill('#time', '');
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe('otherHold');
    await expectQuiet(visit);
  });

  test('a time still to come is refused for the end, and asked once for the beginning', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, withIce, 'due');
    const ahead: DateSaid = { sure: 'known', month: 11, day: 26, year: 2026, time: '10:00' };
    await fillDate(visit, ahead);
    await visit.page.click(goOn);
    await expect.poll(async () => (await complaint(visit)).text).toBe(words.ahead);
    expect(await screenOf(visit)).toBe('due');
    expect(await axe(visit.page)).toEqual([]);
    await visit.page.click(goOn);
    await expect.poll(() => screenOf(visit)).toBe('ended');
    await fillDate(visit, ahead);
    expect(await expectRefused(visit, 'day')).toBe(words.future);
    await expectQuiet(visit);
  });

  test('an end before the beginning is asked once, then taken', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, withIce, 'ended');
    await fillDate(visit, { sure: 'known', month: 11, day: 9, year: 2026, time: '10:00' });
    await visit.page.click(goOn);
    await expect.poll(async () => (await complaint(visit)).text).toMatch(words.order);
    // Another doubtful time is asked about again.
    await visit.page.fill('#day', '8');
    await visit.page.click(goOn);
    await expect.poll(async () => (await complaint(visit)).text).toMatch(words.order);
    expect(await screenOf(visit)).toBe('ended');
    await visit.page.click(goOn);
    await walk(visit, withIce.screens.slice(-1), byMouse);
    await expect.poll(() => screenOf(visit)).toBe('result');
    expect(await visit.page.getAttribute('[data-result] [data-finding]', 'data-finding')).toBe('leftBefore');
    await expectQuiet(visit);
  });

  test('[E02 B] without JavaScript the first page can be read, says what to do and whom to call, and gives no answer away', async () => {
    const visit = await bench.open({
      path: `${language}/detainer/`,
      width: 320,
      height: 1600,
      language,
      scripts: false,
    });
    const { page } = visit;
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('[data-exit]').last().isVisible()).toBe(true);
    expect(await page.locator('label:has([data-option])').count()).toBe(4);
    expect(await page.locator('noscript .banner').isVisible()).toBe(true);
    expect(await page.locator('noscript .banner').textContent()).toContain(words.noScript);
    expect(await page.locator('noscript a[href^="tel:"]').count()).toBe(3);
    await pressWhereSeen(page, 'label:has([data-option="self"])');
    await pressWhereSeen(page, goOn);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${bench.address}${language}/detainer/`);
    expect(await page.locator('[data-option="self"]').isChecked()).toBe(true);
  });

  test('“Nothing on paper” and “I don’t know” clear the rest and are cleared by it, and this is announced', async () => {
    const visit = await openFlow(bench, language);
    await goTo(visit, waukesha, 'papers');
    const press = (value: string) => byMouse.press(visit.page, `label:has(input[value="${value}"])`);
    const status = () => visit.page.locator('fieldset [role="status"]').textContent();
    const chosen = async () => (await filledIn(visit)).map((each) => each.replace('answer=', ''));
    await press('i247a');
    await press('i205');
    expect(await status()).toBe('');
    await press('none');
    expect(await chosen()).toEqual(['none']);
    expect(await status()).toBe(words.cleared);
    await press('i200');
    expect(await chosen()).toEqual(['i200']);
    await press('judgeSigned');
    await press('unsure');
    expect(await chosen()).toEqual(['unsure']);
    expect(await status()).toBe(words.cleared);
    await press('unsaid');
    expect(await chosen()).toEqual(['unsaid']);
    await press('i247a');
    expect(await chosen()).toEqual(['i247a']);
  });
});

describe('the county', () => {
  test('picked by keyboard after “I don’t know” is the one that counts, and the other way round', async () => {
    const visit = await openFlow(bench, 'en');
    await goTo(visit, waukesha, 'county');
    await byMouse.say(visit.page, { question: 'county', kind: 'county', say: ['unsure'] });
    await visit.page.focus('[role="combobox"]');
    await byKeys.press(visit.page, '[role="combobox"]');
    await expect.poll(() => screenOf(visit)).toBe('questioned');
    await visit.page.click('button.back');
    await expect.poll(() => screenOf(visit)).toBe('county');
    expect(await filledIn(visit)).toEqual(['county=', 'answer=unsure']);
    await visit.page.focus('[role="combobox"]');
    await visit.page.keyboard.press('ArrowUp');
    const inView = await visit.page.evaluate(() => {
      const [list, last] = ['[role="listbox"]', '[aria-selected="true"]'].map((css) =>
        document.querySelector(css)?.getBoundingClientRect(),
      );
      return list !== undefined && last !== undefined && last.top >= list.top && last.bottom <= list.bottom;
    });
    expect(inView).toBe(true);
    await visit.page.keyboard.press('Enter');
    expect(await filledIn(visit)).toEqual(['county=Wood']);
    await byMouse.say(visit.page, { question: 'county', kind: 'county', say: ['unsaid'] });
    expect(await filledIn(visit)).toEqual(['county=', 'answer=unsaid']);
  });

  test('is found anywhere in the name; arrows go round, Escape closes the list and keeps the text', async () => {
    const visit = await openFlow(bench, 'en', { width: 320 });
    const { page } = visit;
    await goTo(visit, waukesha, 'county');
    await page.click('[role="combobox"]');
    expect(await page.locator('[role="option"]:visible').count()).toBe(72);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('claire');
    expect(await page.locator('[role="option"]:visible').allTextContents()).toEqual(['Eau Claire']);
    expect(await page.locator('.field [role="status"]').textContent()).toBe('1 county found');
    await page.fill('[role="combobox"]', 'st croix');
    expect(await page.locator('[role="option"]:visible').allTextContents()).toEqual(['St. Croix']);
    await page.fill('[role="combobox"]', 'wau');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role="option"][aria-selected="true"]').allTextContents()).toEqual(['Waukesha']);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="option"]:visible').count()).toBe(0);
    expect(await page.inputValue('[role="combobox"]')).toBe('wau');
    expect(await page.getAttribute('[role="combobox"]', 'aria-expanded')).toBe('false');
    expect(await page.getAttribute('[role="combobox"]', 'aria-activedescendant')).toBe(null);
    expect(await screenOf(visit)).toBe('county');
  });

  test('typed and not picked counts when Continue is pressed while its list is open', async () => {
    const visit = await openFlow(bench, 'en', { width: 1280, height: 900 });
    await goTo(visit, waukesha, 'county');
    await visit.page.locator(goOn).scrollIntoViewIfNeeded();
    await visit.page.fill('[role="combobox"]', 'Waukesha');
    expect(await visit.page.locator('[role="option"]:visible').count()).toBe(1);
    await visit.page.locator(goOn).hover();
    await visit.page.mouse.down();
    await visit.page.mouse.up();
    await expect.poll(() => screenOf(visit)).toBe('questioned');
  });
});
