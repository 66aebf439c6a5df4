import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { settle } from '#machines/engine/flow.ts';
import { result } from '#machines/engine/result.ts';
import { prepareFindings } from '#machines/prepare/findings.ts';
import { App } from '#src/App.tsx';
import { HandSheet } from '#src/hand-sheet/HandSheet.tsx';
import { wordsAt } from '#src/loading/words.ts';
import { languages } from '#src/words/languages.ts';

/** Somebody with an old order, so that the result tells a lawyer of it in the next hour. */
const said = {
  children: [],
  words: 'read',
  others: [],
  ownLawyer: 'no',
  oldOrder: 'yes',
  medical: 'no',
  atHand: [],
};

test.each(languages)('a plan in %s tells nobody who finds it of an old order', async (language) => {
  const { flow } = prepareFindings;
  const place = settle(flow, said);
  const { sheet, steps } = result(prepareFindings, place, { now: { on: '2026-12-01', at: '09:00' } });
  expect(steps.now).toContain('tellOldOrder');

  const drawn = renderToStaticMarkup(
    <App place={{ route: 'prepare', language }} words={await wordsAt({ route: 'prepare', language })}>
      <HandSheet flow={flow} sheet={sheet} steps={steps} said={place.said} today="2026-12-01" print={() => undefined} />
    </App>,
  );
  expect(drawn).toMatch(language === 'en' ? /Call an immigration lawyer/ : /Llame a un abogado/);
  expect(drawn).toMatch(language === 'en' ? /At the door/ : /En la puerta/);
  expect(drawn).not.toMatch(language === 'en' ? /old (deportation )?order/ : /deportación anterior/);
});
