/**
 * What a form has so that the browser leaves it alone. It keeps nothing that is filled in; and Chromium asks its maker's
 * server about every form with a text field, so that the maker could see which questions are shown, unless the form says
 * that it is a search. Nothing is ever sent there: the page takes the answer itself, and the policy forbids it.
 */
export const leftAlone = { action: '/search', autoComplete: 'off', noValidate: true } as const;

/** What a field has so that no helper reads what is typed, as spelling that asks a server would. */
export const readByNobody = { autoCorrect: 'off', autoCapitalize: 'off', spellCheck: false } as const;
