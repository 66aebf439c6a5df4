import type { Source } from '../register.ts';

type AsOf = Source['asOf'];

/** A section of title 8 of the Code of Federal Regulations. */
export const cfr = (section: string, asOf: AsOf): Source => {
  const url = `https://www.ecfr.gov/current/title-8/section-${section}`;
  return { kind: 'regulation', cite: `8 C.F.R. § ${section}`, url, asOf };
};

/** A section of the United States Code. */
export const usc = (title: string, section: string, asOf: AsOf): Source => {
  const url = `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`;
  return { kind: 'statute', cite: `${title} U.S.C. § ${section}`, url, asOf };
};

/** A section of the Wisconsin Statutes. */
export const wis = (section: string, asOf: AsOf): Source => {
  const url = `https://docs.legis.wisconsin.gov/document/statutes/${section}`;
  return { kind: 'statute', cite: `Wis. Stat. § ${section}`, url, asOf };
};

/** A source that was read where a reader can check it. */
export const published = (kind: Source['kind'], cite: string, asOf: AsOf, url: string): Source => {
  return { kind, cite, url, asOf };
};
