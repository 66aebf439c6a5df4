type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where something waits to be sent off: the open question, the nickname, the reason to set a finding aside. */
const waiting = 'form:is([data-question], [data-nickname]) :is(input, select), [data-aside] textarea';

/** Whether something on the page was chosen or typed and not sent off, or a changed answer waits for a yes: it would be lost with the page. */
export const isPending = (): boolean =>
  document.querySelector('#change') !== null || [...document.querySelectorAll<Field>(waiting)].some(isTouched);

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    // Without a choice of its own a list begins with its first line.
    const atFirst = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, atFirst);
  }
  return field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)
    ? field.checked !== field.defaultChecked
    : // Where React writes each letter into the default, the field says itself what was given.
      field.value !== (field.dataset.given ?? field.defaultValue);
}
