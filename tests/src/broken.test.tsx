import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detainerFindings } from '#machines/detainer/findings.ts';
import type { Findings } from '#machines/engine/finding.ts';
import { App } from '#src/App.tsx';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { wordsOf } from '#src/loading/words.ts';
import { Shell } from '#src/pages/Shell.tsx';
import { createWords } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

/** What breaks, and how it is mended. */
let breaks: 'render' | 'effect' | undefined;

function Frail() {
  if (breaks === 'render') throw new Error('secret');
  useEffect(() => {
    if (breaks === 'effect') throw new Error('secret');
  });
  return <p>whole</p>;
}

/** A page that holds an answer above what can break, as a flow does. */
function Page() {
  const [answers, setAnswers] = useState(0);
  return (
    <Shell>
      <button type="button" onClick={() => setAnswers(answers + 1)}>{`answers ${answers}`}</button>
      <p>{`kept ${answers}`}</p>
      <Frail />
    </Shell>
  );
}

async function open(language: Language) {
  const place = { route: 'home', language } as const;
  render(
    <App place={place} words={createWords(language, await wordsOf(place))}>
      <Page />
    </App>,
  );
}

beforeEach(() => {
  breaks = undefined;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** The flow about detainers, whose law breaks while `breaks` says so. */
const frailFindings: Findings = {
  ...detainerFindings,
  facts: Object.fromEntries(
    Object.entries(detainerFindings.facts).map(([id, fact]) => [
      id,
      {
        ...fact,
        work: (...[answers, around]: Parameters<typeof fact.work>) => {
          if (breaks) throw new Error('secret');
          return fact.work(answers, around);
        },
      },
    ]),
  ),
};

const again = { en: 'Try again', es: 'Intentar otra vez' };

describe.each(languages)('a page that breaks in %s', (language) => {
  test.each(['render', 'effect'] as const)(
    'while it is drawn (%s): the way out, the language and whom to call stay, and the answers',
    async (how) => {
      const user = userEvent.setup();
      await open(language);
      await user.click(screen.getByRole('button', { name: 'answers 0' }));
      breaks = how;
      await user.click(screen.getByRole('button', { name: 'answers 1' }));

      const heading = screen.getByRole('heading', { level: 1 });
      expect(document.activeElement).toBe(heading);
      expect(document.body.textContent).not.toContain('secret');
      expect(document.querySelectorAll('[data-exit]').length).toBe(2);
      expect(document.querySelectorAll('.lang a').length).toBe(2);
      expect(document.querySelectorAll('[data-broken] a[href^="tel:"]').length).toBe(3);

      breaks = undefined;
      await user.click(screen.getByRole('button', { name: again[language] }));
      expect(screen.getByText('kept 2')).toBeTruthy();
      expect(screen.getByText('whole')).toBeTruthy();
    },
  );

  test('is tried again as well where the reader goes back a step, once the visit has gone back too', async () => {
    breaks = 'render';
    await open(language);
    expect(document.querySelector('[data-broken]')).not.toBeNull();
    // As in a browser: React draws between one listener and the next, and the visit, which listens later, mends what broke.
    const visit = () => {
      flushSync(() => undefined);
      breaks = undefined;
    };
    addEventListener('popstate', visit, { once: true });
    dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() => expect(screen.getByText('whole')).toBeTruthy());
  });

  test('that stays broken says so again, and nothing else is lost', async () => {
    const user = userEvent.setup();
    breaks = 'render';
    await open(language);
    await user.click(screen.getByRole('button', { name: again[language] }));
    expect(document.querySelector('[data-broken]')).not.toBeNull();
    expect(document.querySelectorAll('[data-exit]').length).toBe(2);
  });
});

test('a flow whose result cannot be worked out keeps every answer, and shows it once it can', async () => {
  const user = userEvent.setup();
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  const place = { route: 'detainer', language: 'en' } as const;
  history.replaceState(null, '', '/en/detainer/');
  render(
    <App place={place} words={createWords('en', await wordsOf(place))}>
      <FlowPage findings={frailFindings} />
    </App>,
  );
  for (let asked = 0; asked < 20 && document.querySelector('[data-question]'); asked += 1) {
    breaks = asked > 2 ? 'render' : undefined;
    const unsure = document.querySelector<HTMLInputElement>('input[value="unsure"]');
    if (unsure) await user.click(unsure);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
  }
  expect(document.querySelector('[data-broken]')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: again.en }));
  expect(document.querySelector('[data-broken]')).not.toBeNull();
  // What stays broken does not hold who goes back a step.
  history.back();
  await waitFor(() => expect(document.querySelector('[data-question]')).not.toBeNull());
  breaks = undefined;
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(document.querySelector('[data-result]')).not.toBeNull();
  expect(document.querySelectorAll('.layer').length).toBeGreaterThan(4);
});
