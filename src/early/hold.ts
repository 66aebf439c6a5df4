/** A form whose answer is kept until the page can take it. */
export type Held = {
  /** Says to whoever pressed Continue that the next question cannot be had. */
  readonly failed: () => void;
  /** Leaves the form as it was drawn; the function it gives presses once more what was pressed last. */
  readonly release: () => () => void;
};

/**
 * Takes Continue while nothing else can: says that the next question is coming, or that nothing is chosen yet. The
 * answer itself stays where it is, in the form. The words come from the page (`EarlyWords`).
 */
export function hold(form: HTMLFormElement, words: DocumentFragment, onPress: () => void): Held {
  const [alert, fieldset] = [find(form, '[role="alert"]'), find(form, 'fieldset')];
  const described = fieldset.getAttribute('aria-describedby') ?? '';
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  form.append(status);
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name="answer"]')];
  const unanswered = () => words.querySelector('#choose') !== null && !inputs.some(({ checked }) => checked);
  let pressed: 'taken' | 'refused' | undefined;

  const say = (key: 'next' | 'failed') => {
    status.replaceChildren(find(words, `#${key}`).cloneNode(true));
    status.scrollIntoView({ block: 'nearest' });
  };
  const refuse = (refused: boolean) => {
    alert.replaceChildren(...(refused ? [find(words, '#choose').cloneNode(true)] : []));
    fieldset.setAttribute('aria-describedby', refused ? `${described} choose` : described);
    for (const input of inputs) {
      if (refused) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    if (refused) inputs[0]?.focus();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    pressed = unanswered() ? 'refused' : 'taken';
    refuse(pressed === 'refused');
    if (pressed === 'taken') say('next');
    else status.replaceChildren();
    onPress();
  };
  form.addEventListener('submit', onSubmit);

  return {
    failed: () => {
      if (pressed === 'taken') say('failed');
    },
    release: () => {
      form.removeEventListener('submit', onSubmit);
      status.remove();
      refuse(false);
      return () => {
        // What was refused is refused again, so that the page keeps saying why; unless something was chosen since.
        if (pressed === 'taken' || (pressed === 'refused' && unanswered())) form.requestSubmit();
      };
    },
  };
}

function find(within: ParentNode, css: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(css);
  if (found === null) throw new Error(`the page has no ${css}`);
  return found;
}
