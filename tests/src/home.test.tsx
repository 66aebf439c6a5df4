import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { flowIds } from '#machines/flow-ids.ts';
import { App } from '#src/App.tsx';
import { HomePage } from '#src/home/HomePage.tsx';
import { wordsOf } from '#src/loading/words.ts';
import { pathOf } from '#src/routes.ts';
import { createWords } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

async function home(language: Language) {
  const place = { route: 'home', language } as const;
  render(
    <App place={place} words={createWords(language, await wordsOf(place))}>
      <HomePage />
    </App>,
  );
}

const said = {
  en: {
    title: 'ICE, jail holds and your rights in Wisconsin',
    flow: /^Was I held on an ICE detainer\?/,
    danger: 'If someone is hurt or in danger right now, call 911. You do not have to talk about immigration status.',
    exit: /This button opens a weather page\. It does not erase your browser history\./,
    advice: 'This is legal information, not legal advice.',
  },
  es: {
    title: 'ICE, retenciones en la cárcel y sus derechos en Wisconsin',
    flow: /^¿Me retuvieron por una solicitud de ICE \(detainer\)\?/,
    danger: 'Si alguien está herido o en peligro ahora, llame al 911. No tiene que hablar del estatus migratorio.',
    exit: /Este botón abre una página del clima\. No borra el historial de su navegador\./,
    advice: 'Esto es información legal. No es asesoría legal.',
  },
};

describe.each(languages)('the home page in %s', (language) => {
  const words = said[language];

  test('has one heading that says what the site is about', async () => {
    await home(language);
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([words.title]);
  });

  test('says where to call in danger, before any flow', async () => {
    await home(language);
    const danger = screen.getByText(words.danger);
    for (const flow of document.querySelectorAll('.doors a'))
      expect(danger.compareDocumentPosition(flow)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('leads to help, to every flow, to the deadlines, to what is changing and to the article at their addresses in this language, and to nothing that does not exist', async () => {
    await home(language);
    const at = (...routes: readonly Parameters<typeof pathOf>[0][]) => routes.map((route) => pathOf(route, language));
    const doors = within(screen.getByRole('main')).getAllByRole('link');
    expect(doors.map((door) => door.getAttribute('href'))).toEqual(
      at(
        'help',
        'start',
        'encounter',
        'find',
        'safety',
        'detainer',
        'interview',
        'deadlines',
        'sharing',
        'local',
        'violated',
        'records',
        'agency',
        'changes',
        'article',
        'victim',
        'protections',
        'prepare',
      ),
    );
  });

  test('names each flow as the flow names itself', async () => {
    await home(language);
    for (const flow of flowIds) {
      const { [flow]: own } = await wordsOf({ route: flow, language });
      expect(screen.getByRole('link', { name: (name: string) => name.startsWith(String(own?.title)) })).toBeTruthy();
    }
  });

  test('says in 15 words or fewer what the site does not do', async () => {
    const { pages } = await wordsOf({ route: 'home', language });
    await home(language);
    const limits = document.querySelector('.limits')?.textContent ?? '';
    expect(limits).toBe(pages?.limits);
    expect(limits.split(' ').length).toBeLessThanOrEqual(15);
  });

  test('says what the exit does and does not do, and that this is no legal advice', async () => {
    await home(language);
    expect(screen.getByText(words.exit)).toBeTruthy();
    expect(screen.getByText(words.advice)).toBeTruthy();
  });
});
