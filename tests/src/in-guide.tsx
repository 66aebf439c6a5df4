import { screen, waitFor } from '@testing-library/react';
import pages from '#locales/en/pages.json';
import ui from '#locales/en/ui.json';
import { add, open, press, said, setUp, user } from './in-room.tsx';

/** The id of the question that is open. */
export const question = () => document.querySelector('form[data-question]')?.getAttribute('data-question');
/** Answers the open question with an option, and goes on. */
export async function answer(value: string, go = ui.continue): Promise<void> {
  const before = await waitFor(() => question() ?? no('question'));
  await user.click(option(value));
  await press(go);
  await waitFor(() => {
    if (question() === before) throw new Error(`still at ${before}`);
  });
}
/** Fails a test that did not find something. */
export const no = (what: string): never => {
  throw new Error(`there is no ${what}`);
};
/** Waits until it is said that the case is saved. */
export const kept = () => waitFor(() => document.querySelector('[data-kept]') ?? no('word that it is saved'));
/** Opens a case, and a guide of it. */
export async function begin(name: string, guide: string): Promise<void> {
  await press(name);
  await press(guide);
  await waitFor(() => question() ?? no('question'));
}
/** Answers to the end of the detainer guide, what is not told by "I do not know". */
export async function toTheEnd(told: Readonly<Record<string, string>>, go = ui.continue): Promise<void> {
  for (let at = question(); at; at = question()) {
    if (document.querySelector('form[data-kind="notice"]')) {
      await press(go);
      await waitFor(() => question() !== at || no('next question'));
    } else await answer(told[at] ?? 'unsure', go);
  }
}

/** Comes, in a new room, to the result of the detainer guide with this note beside its first answer. */
export async function toResult(note: string): Promise<void> {
  await inTheGuide('Blue scarf', pages.flows.detainer.title);
  await user.type(await screen.findByLabelText(said.en.beside.note), note);
  await answer('other');
  await toTheEnd({ where: 'jail', papers: 'i247a' });
}
/** Opens a new room, a new case, and a guide of it. */
export async function inTheGuide(name: string, guide: string): Promise<void> {
  await open();
  await setUp();
  await add(name);
  await begin(name, guide);
}
/** An option of the open question. */
export const option = (value: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`form[data-question] input[value="${value}"]`) ?? no(value);
