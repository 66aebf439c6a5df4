import { changeKinds } from '#law/changes.ts';
import { choice, id, inBoth, list, object, text } from './parts.ts';

/** Something open. */
export const change = object('Something open that could change what the site says.', {
  id: id('Its id, which stays.'),
  kind: choice('What it is.', changeKinds),
  name: inBoth('What it is called, in plain words.'),
  on: text(
    'The day of the latest stage that was found, or of the vote for an election, as exact as it is known: a month or a day. Something might have happened since then.',
    { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' },
  ),
  would: inBoth('What a decision or a vote would change on the site. It predicts nothing.'),
  statements: list(
    'What is asked, by whom, and how far it has come: claims in statements.json, the governing one first.',
    id('A claim.'),
    {
      minItems: 1,
    },
  ),
});
