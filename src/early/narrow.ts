// The script inside the page of help: shows the places that fit what is chosen. The choice is kept nowhere.
import { forgetWhenLeft } from '../leave/forget.ts';

forgetWhenLeft();

const form = document.querySelector<HTMLFormElement>('form.narrow');
const places = document.querySelector('#places');
const says = document.querySelector<HTMLTemplateElement>('#says')?.content;
const status = form?.querySelector('[role="status"]');

if (form && places && says && status) {
  const cards = [...places.querySelectorAll<HTMLElement>('[data-resource]')];
  const areas = [...places.querySelectorAll<HTMLElement>('[data-area]')];
  const chosen = (name: string): string => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  const has = (list: string | undefined, one: string): boolean => (list?.split(' ') ?? []).includes(one);
  const say = (what: string, count: number): string =>
    says.querySelector(`[data-says="${what}"]`)?.textContent.replace('#', String(count)) ?? '';

  const narrow = () => {
    const [county, language, problem] = [chosen('county'), chosen('language'), chosen('problem')];
    for (const card of cards) {
      const { counties, problems } = card.dataset;
      // What does not say its area is never left out for it.
      card.hidden = !(
        (county === '' || counties === undefined || has(counties, county)) &&
        (problem === '' || has(problems, problem))
      );
    }
    // Nobody is left out for a language: who does not name it might have an interpreter.
    const speaks = ({ dataset }: HTMLElement): boolean => has(dataset.languages, language);
    for (const area of areas) {
      const inIt = cards.filter((card) => area.contains(card));
      inIt[0]?.parentElement?.append(...inIt.filter(speaks), ...inIt.filter((card) => !speaks(card)));
      area.hidden = inIt.every((card) => card.hidden);
    }
    // Who helps only there stands first.
    const [all, some] = areas;
    if (all && some) places.prepend(...(county === '' ? [all, some] : [some, all]));
    const shown = cards.filter((card) => !card.hidden);
    const elsewhere = cards.filter(
      ({ dataset, hidden }) => hidden && (problem === '' || has(dataset.problems, problem)),
    );
    status.textContent = [
      say('shown', shown.length),
      elsewhere.length === 0 ? '' : say('elsewhere', elsewhere.length),
      language === '' ? '' : say('spoken', shown.filter(speaks).length),
    ]
      .filter(Boolean)
      .join(' ');
  };
  form.addEventListener('change', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
}
