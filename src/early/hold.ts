import { copyOf, find, words } from './find.ts';

/** What is pressed before the page can take it, kept until it can. */
export type Held = {
  /** Says to whoever pressed something that it cannot be had, and whom to call. */
  readonly failed: () => void;
  /** Leaves the form as it was drawn; the function it gives presses once more what was pressed last. */
  readonly release: () => () => void;
};

/** How long in ms a file can neither come nor fail before that is said. */
const patience = 15_000;

/**
 * Takes each press while nothing else can: says that what comes next is coming, or that nothing is chosen yet. The
 * answer itself stays where it is, in the form.
 */
export function hold(form: HTMLFormElement, onPress: () => void): Held {
  const [alert, fieldset] = [find(form, '[role="alert"]'), find(form, 'fieldset')];
  const described = fieldset.getAttribute('aria-describedby');
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  form.append(status);
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name="answer"]')];
  const unanswered = () => words().querySelector('#choose') !== null && !inputs.some(({ checked }) => checked);
  let pressed: 'refused' | HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (...parts: readonly string[]) => {
    status.replaceChildren(...parts.map(copyOf));
    status.scrollIntoView({ block: 'nearest' });
  };
  const failed = () => {
    if (pressed instanceof HTMLElement) say('#failed', '[data-call]');
  };
  const press = (what: typeof pressed) => {
    pressed = what;
    clearTimeout(waiting);
    waiting = setTimeout(failed, patience);
    onPress();
  };
  const refuse = (refused: boolean) => {
    alert.replaceChildren(...(refused ? [copyOf('#choose')] : []));
    if (described !== null) fieldset.setAttribute('aria-describedby', refused ? `${described} choose` : described);
    for (const input of inputs) {
      if (refused) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    if (refused) inputs[0]?.focus();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const refused = unanswered();
    press(refused ? 'refused' : form);
    refuse(refused);
    if (refused) status.replaceChildren();
    else say('#next');
  };
  // A button that would change something in place.
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button[type="button"]');
    if (button) press(button);
  };
  form.addEventListener('submit', onSubmit);
  addEventListener('click', onClick);

  return {
    failed,
    release: () => {
      clearTimeout(waiting);
      form.removeEventListener('submit', onSubmit);
      removeEventListener('click', onClick);
      status.remove();
      refuse(false);
      return () => {
        // Where others had changed the page it was drawn anew, with nothing chosen: what was chosen is chosen there.
        const now = document.querySelector('form');
        for (const { checked, value } of now === form ? [] : inputs)
          if (checked) now?.querySelector<HTMLElement>(`[value="${value}"]`)?.click();
        // What was refused is refused again, so that the page keeps saying why; unless something was chosen since.
        if (pressed === form || (pressed === 'refused' && unanswered())) now?.requestSubmit();
        else if (pressed instanceof HTMLElement) pressed.click();
      };
    },
  };
}
