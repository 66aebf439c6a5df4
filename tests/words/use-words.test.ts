// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addWords, createWords, type Texts as Files } from '#src/words/i18n.ts';
import { useEach } from '#src/words/Paired.tsx';
import { SpokenContext } from '#src/words/spoken.ts';
import { flowWordsIn, useFlowWords } from '#src/words/use-words.ts';

const detainer = {
  title: 'Was I held?',
  questions: { where: { ask: 'Where is {{who}}?', options: { jail: 'In jail' } } },
  facts: { days_one: '{{count}} day', days_other: '{{count}} days' },
};
const spanish = { ...detainer, title: '¿Hubo retención?' };

const Said = () =>
  createElement(
    'h1',
    null,
    useEach('detainer')(({ flow }) => flow('title')),
  );
const Title = () => createElement('h1', null, useFlowWords('detainer')('title'));

describe('outside of React', () => {
  const say = flowWordsIn(createWords('en', { detainer }), 'en', 'detainer');
  test('a text is said with its values, unescaped', () =>
    expect(say('questions.where.ask', { who: 'Ana & José' })).toBe('Where is Ana & José?'));
  test('the count chooses between one and other', () => {
    expect(say('facts.days', { count: 1 })).toBe('1 day');
    expect(say('facts.days', { count: 3 })).toBe('3 days');
  });
  test('a missing text throws and names its key', () =>
    expect(() => say('questions.where.help')).toThrow('no text for "questions.where.help"'));
  test('a missing value throws and names its placeholder', () =>
    expect(() => say('questions.where.ask')).toThrow('no value for {{who}}'));
  test('a text that not every item has is undefined where there is none', () => {
    expect(say.ifAny('questions.where.help')).toBeUndefined();
    expect(say.ifAny('questions.where.options.jail')).toBe('In jail');
  });
  test('two languages stand side by side in one instance', () => {
    const words = createWords('en', { detainer });
    addWords(words, 'es', { detainer: spanish });
    expect(flowWordsIn(words, 'es', 'detainer')('title')).toBe('¿Hubo retención?');
    expect(flowWordsIn(words, 'en', 'detainer')('title')).toBe('Was I held?');
  });
  test('no text falls back to the other language', () => {
    const words = createWords('en', { detainer });
    addWords(words, 'es', { detainer: { lead: 'Hola' } });
    expect(() => flowWordsIn(words, 'es', 'detainer')('title')).toThrow('no text for "title"');
  });
  test('each instance speaks for itself', () => {
    createWords('es', { detainer: spanish });
    expect(say('title')).toBe('Was I held?');
  });
});

describe('in React', () => {
  afterEach(cleanup);

  describe('on a page that somebody reads, a text that is missing', () => {
    afterEach(() => vi.unstubAllEnvs());
    const drawn = (files: Files) => {
      vi.stubEnv('DEV', false);
      const words = createWords('es', { detainer: files });
      addWords(words, 'en', { detainer });
      const page = createElement(SpokenContext, { value: { language: 'es', both: false } }, createElement(Said));
      return render(createElement(I18nextProvider, { i18n: words }, page)).getByRole('heading').innerHTML;
    };
    test('[E03 B] is said in the other language and marked as such', () => {
      expect(drawn({ questions: {} })).toBe('<span lang="en">Was I held?</span>');
      cleanup();
      expect(drawn(spanish)).toBe('<span>¿Hubo retención?</span>');
    });
    test('[E03 B] is left out where no language has it: its name is never said', () => {
      vi.stubEnv('DEV', false);
      expect(flowWordsIn(createWords('es', { detainer: {} }), 'es', 'detainer')('title')).toBe('');
    });
  });

  test('a component follows the switch to a language added later', async () => {
    const words = createWords('en', { detainer });
    const { getByRole } = render(createElement(I18nextProvider, { i18n: words }, createElement(Title)));
    expect(getByRole('heading').textContent).toBe('Was I held?');
    addWords(words, 'es', { detainer: spanish });
    await act(() => words.changeLanguage('es'));
    expect(getByRole('heading').textContent).toBe('¿Hubo retención?');
  });
});
