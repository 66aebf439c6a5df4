/** A value as JSON writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema, or a part of one (draft 2020-12). */
export type Schema = { readonly [keyword: string]: Json };

/** The schemas of an object's fields, by name. */
export type Fields = Readonly<Record<string, Schema>>;

/** A text that is never empty; `rules` narrows it. */
export const text = (description: string, rules: Schema = {}): Schema => ({
  description,
  type: 'string',
  minLength: 1,
  ...rules,
});

/** A day, `2026-11-25`. */
export const day = (description: string): Schema => text(description, { format: 'date' });

/** An address on the web. */
export const address = (description: string): Schema => text(description, { format: 'uri' });

/** An id that stays, of a statement, a source, a deadline or a helper. */
export const id = (description: string): Schema => text(description, { pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' });

/** The federal code of a county in Wisconsin. */
export const countyCode = (description: string): Schema => text(description, { pattern: '^55\\d{3}$' });

/** Yes or no. */
export const flag = (description: string): Schema => ({ description, type: 'boolean' });

/** A whole number, 1 or more. */
export const count = (description: string): Schema => ({ description, type: 'integer', minimum: 1 });

/** One of these. */
export const choice = (description: string, values: readonly Json[]): Schema => ({ description, enum: values });

/** A list; `rules` narrows it. */
export const list = (description: string, items: Schema, rules: Schema = {}): Schema => ({
  description,
  type: 'array',
  items,
  ...rules,
});

/** An object that has these fields, may have the `optional` ones, and has no others: what is not described is not sent. */
export const object = (description: string, fields: Fields, optional: Fields = {}): Schema => ({
  description,
  type: 'object',
  properties: { ...fields, ...optional },
  required: Object.keys(fields),
  additionalProperties: false,
});

/** The same, or null. */
export const orNull = ({ description = '', ...schema }: Schema): Schema => ({
  description,
  anyOf: [schema, { type: 'null' }],
});

/** A text in each language of the site. */
export const inBoth = (description: string): Schema =>
  object(description, { en: text('In English.'), es: text('In Spanish.') });
