type Field = HTMLInputElement | HTMLSelectElement;

/** Where something waits to be sent off: the open question, the nickname. */
const waiting = 'form:is([data-question], [data-nickname]) :is(input, select)';

/** Whether something on the page was chosen or typed and not sent off, or a changed answer waits for a yes: it would be lost with the page. */
export const isPending = (): boolean =>
  document.querySelector('#change') !== null || [...document.querySelectorAll<Field>(waiting)].some(isTouched);

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }, at) => selected && at > 0 && !defaultSelected);
  return /^(checkbox|radio)$/.test(field.type)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}
