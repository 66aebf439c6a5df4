import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { detainer } from '#machines/detainer/flow.ts';
import { App } from '#src/App.tsx';
import { PapersGuide } from '#src/flow/PapersGuide.tsx';
import { wordsAt } from '#src/loading/words.ts';
import { languages } from '#src/words/languages.ts';

const said = {
  en: {
    drawings: [
      /^Drawing of a judge’s paper\..*court at the top.*signature/,
      /^Drawing of an ICE paper\..*“Department of Homeland Security”.*signature.*form number/,
    ],
    captions: [
      /name of a court.*a judge/,
      /“Department of Homeland Security.”.*immigration officer.*I-247A, I-200, or I-205/,
    ],
  },
  es: {
    drawings: [
      /^Dibujo del papel de un juez\..*nombre de una corte.*firma/,
      /^Dibujo de un papel de ICE\..*“Department of Homeland Security”.*firma.*número de formulario/,
    ],
    captions: [
      /nombre de una corte.*un juez/,
      /“Department of Homeland Security”.*agente de inmigración.*I-247A, I-200 o I-205/,
    ],
  },
};

describe.each(languages)('the guide to the papers in %s', (language) => {
  test('says in words what its drawings show, and what that rests on', async () => {
    const place = { route: 'detainer', language } as const;
    render(
      <App place={place} words={await wordsAt(place)}>
        <PapersGuide flow={detainer} said={{}} />
      </App>,
    );
    const drawings = screen.getAllByRole('img');
    const captions = screen
      .getAllByRole('figure')
      .map((figure) => figure.querySelector('figcaption')?.textContent ?? '');
    expect(drawings).toHaveLength(2);
    for (const [at, drawing] of drawings.entries()) {
      expect(drawing.getAttribute('aria-label')).toMatch(said[language].drawings[at] ?? /^$/);
      expect(captions[at]).toMatch(said[language].captions[at] ?? /^$/);
      // What is printed on the paper is English, and says so.
      for (const text of drawing.querySelectorAll('text:not(.pn)')) expect(text.getAttribute('lang')).toBe('en');
    }
    const rests = within(screen.getByRole('region')).getAllByRole('listitem', { hidden: true });
    expect(rests.flatMap(({ dataset }) => dataset.statement ?? [])).toEqual([
      'no-judge-signs',
      'i200-officer',
      'i205-final-order',
    ]);
  });
});
