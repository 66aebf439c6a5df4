/** The form of the question that is open on the page, by its mark; none where no question is open. */
export const askedForm = (): HTMLFormElement | null => document.querySelector('form[data-question]');

/** The answers that a form offers to choose, in their order, the safe ones last. */
export const answersIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="answer"]'),
];

/** Chooses an answer as a press on it does, or takes it back where several can be chosen. */
export function choose(answer: HTMLInputElement): void {
  answer.click();
  answer.focus();
}
