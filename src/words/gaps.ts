/** No file is nested deeper; without an end the compiler gives up where the type is declared. */
type TooDeep = 8;

type IsOptional<Needed, Key extends keyof Needed> = Record<never, never> extends Pick<Needed, Key> ? true : false;

type Gap<Needed, Json, Path extends string, Depth extends readonly unknown[]> = Needed extends string
  ? Json extends string
    ? never
    : `no ${Path}`
  : Json extends string
    ? `no ${Path}`
    : Gaps<Needed, Json, `${Path}.`, [...Depth, unknown]>;

type Missing<Needed, Json, Path extends string, Depth extends readonly unknown[]> = {
  [Key in keyof Needed & string]-?: Key extends keyof Json
    ? Gap<NonNullable<Needed[Key]>, Json[Key], `${Path}${Key}`, Depth>
    : IsOptional<Needed, Key> extends true
      ? never
      : `no ${Path}${Key}`;
}[keyof Needed & string];

type Unused<Needed, Json, Path extends string> = `unused ${Path}${Exclude<keyof Json & string, keyof Needed & string>}`;

/**
 * What a file of words lacks and what it has too much, as a union of texts such as
 * `no questions.papers.options.i200` and `unused title`; `never` where it fits. Ask the compiler for a
 * `Record` of the gaps that is `{}`, and its message names each of them.
 */
export type Gaps<
  Needed,
  Json,
  Path extends string = '',
  Depth extends readonly unknown[] = [],
> = Depth['length'] extends TooDeep ? never : Missing<Needed, Json, Path, Depth> | Unused<Needed, Json, Path>;

/** What the Spanish file lacks or has too much beside the English one. */
export type Same<English, Spanish> = Gaps<English, Spanish>;
