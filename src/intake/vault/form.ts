/** The form of what is locked; a later form opens this one too. */
export const schema = 1;

/** What was met is of a later form: a later version of this page has kept it, and this one neither reads it as its own nor writes over it. */
export class LaterForm extends Error {
  override readonly name = 'LaterForm';
}
