import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { App } from '#src/App.tsx';
import { preferred } from '#src/loading/preferred.ts';
import { wordsOf } from '#src/loading/words.ts';
import { Shell } from '#src/pages/Shell.tsx';
import { isLive, paperOf, pathOf, placeOf, places, readIds } from '#src/routes.ts';
import { createWords } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

function Counter() {
  const [pressed, setPressed] = useState(0);
  return (
    <button type="button" onClick={() => setPressed(pressed + 1)}>
      {`pressed ${pressed}`}
    </button>
  );
}

async function shell(language: Language, title?: string) {
  const place = { route: 'home', language } as const;
  history.replaceState({ n: 3 }, '', pathOf('home', language));
  render(
    <App place={place} words={createWords(language, await wordsOf(place))}>
      <Shell title={title}>
        <Counter />
      </Shell>
    </App>,
  );
}

const exits = {
  en: ['Emergency: Exit this site', 'Exit this site'],
  es: ['Emergencia: Salir de este sitio', 'Salir de este sitio'],
};

describe.each(languages)('around every page in %s', (language) => {
  test('the way out is a real link to the weather page, first on the page and in the bar', async () => {
    await shell(language);
    const [first] = screen.getAllByRole('link');
    const leaving = exits[language].map((name) => screen.getByRole('link', { name }));
    expect(first).toBe(leaving[0]);
    for (const link of leaving) {
      expect(link.getAttribute('href')).toBe('https://www.weather.gov/');
      expect(link.getAttribute('rel')).toBe('noreferrer');
      expect(link.hasAttribute('data-exit')).toBe(true);
    }
  });

  test('the skip link leads to the main part', async () => {
    await shell(language);
    const skip = screen.getByRole('link', {
      name: { en: 'Skip to the main part', es: 'Ir a la parte principal' }[language],
    });
    expect(skip.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });
});

describe('the switch of language', () => {
  beforeEach(() => {
    document.documentElement.lang = '';
  });

  test('changes words, address and language of the page, and keeps place, history entry and focus', async () => {
    const user = userEvent.setup();
    await shell('en', 'A title');
    await user.click(screen.getByRole('button', { name: 'pressed 0' }));
    const link = screen.getByRole('link', { name: 'Español' });
    expect(link.getAttribute('href')).toBe('/es/');
    const entries = history.length;

    await user.click(link);
    await screen.findByRole('link', { name: 'Salir de este sitio' });

    await waitFor(() => expect(location.pathname).toBe('/es/'));
    expect(screen.getByRole('button', { name: 'pressed 1' })).toBeTruthy();
    expect(history.state).toEqual({ n: 3 });
    expect(history.length).toBe(entries);
    expect(document.documentElement.lang).toBe('es');
    expect(document.title).toBe('A title · Tierra firme');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'English' }));
  });

  test('leaves a press that asks for a new tab to the browser', async () => {
    const user = userEvent.setup();
    await shell('en');
    const link = screen.getByRole('link', { name: 'Español' });
    let kept: boolean | undefined;
    const leave = (event: Event) => {
      kept = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', leave, { once: true });
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(kept).toBe(true);
    expect(location.pathname).toBe('/en/');
  });
});

describe('the tab', () => {
  test('shows only the neutral name where a page gives no title', async () => {
    await shell('es');
    expect(document.title).toBe('Tierra firme');
  });
});

describe('addresses', () => {
  test('each page in each language has its own, and each that comes to life leads back to its page', () => {
    const paths = places.map(({ route, language }) => pathOf(route, language));
    expect(new Set(paths).size).toBe(places.length);
    expect(paths.map(placeOf)).toEqual(places.map((place) => (isLive(place) ? place : undefined)));
    const read = [...readIds, ...flowIds.map(paperOf)];
    expect(places.filter((place) => !isLive(place)).map(({ route }) => route)).toEqual([...read, ...read]);
  });

  test.each(['/en/detainer', '/en/detainer/index.html'])('%s is the same page as /en/detainer/', (path) => {
    expect(placeOf(path)).toEqual({ route: 'detainer', language: 'en' });
  });

  test.each(['/', '/fr/', '/en/nothing/', '/detainer/'])('%s is no page', (path) => {
    expect(placeOf(path)).toBeUndefined();
  });

  test('the browser’s first language of ours is the one led on to', () => {
    expect(preferred(['fr-FR', 'es-MX', 'en-US'])).toBe('es');
    expect(preferred(['en-US', 'es'])).toBe('en');
    expect(preferred(['hmn'])).toBe('en');
  });
});
