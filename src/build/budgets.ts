/** What may be sent at most, in kB of 1024 bytes; the build prints each file beside its limit and fails above it. */
export const budgets = {
  /** The app with the law's data, and all libraries: these alone are 96 gzip, 83 brotli (docs/decisions/0007). */
  core: { gzip: 136, brotli: 118 },
  /** A flow, its findings, and in one language its words and those of the law it brings (docs/decisions/0020). */
  flow: { gzip: 28, brotli: 24 },
  /** The words that pages share, in one language. */
  shared: { gzip: 7, brotli: 6 },
  /** What can be taken away from a result, in both languages: it comes when nothing else is to do (docs/decisions/0026). */
  takeaway: { gzip: 28, brotli: 24 },
  /** What the room where helpers keep cases begins with: its words in both languages, and 4,096 words of which phrases are made; nobody else fetches it. */
  room: { gzip: 64, brotli: 54 },
  /** What it fetches once its list is there: an open case. */
  'one-case': { gzip: 9, brotli: 8 },
  /** What it fetches when cases go out or come in: files in age format, with ciphers that no browser has (docs/decisions/0030). */
  desk: { gzip: 49, brotli: 39 },
  /** Its styles, with those of all that a flow shows. */
  roomStyles: { gzip: 9, brotli: 8 },
  /** The styles of later screens. */
  rest: { gzip: 7, brotli: 6 },
  /** A document, with the styles and the script inside it: one flight of ten packets. */
  document: { gzip: 12, brotli: 12 },
  /** The styles inside a document. */
  styles: { gzip: 4, brotli: 4 },
  /** A document that is read as a whole: the law of a flow on one page, which asks for nothing more. */
  reading: { gzip: 45, brotli: 38 },
  /** The styles inside it: all there are for what is read and printed. */
  readingStyles: { gzip: 10, brotli: 9 },
  /** A document up to the end of the script inside it, without the styles: what an answer waits for; the way out, half a kB, stands before it. */
  answerable: { gzip: 4.8, brotli: 4 },
  /** A visit to a flow until everything is there: the document and its files. */
  visit: { gzip: 180, brotli: 156 },
} as const;

/** How many requests a visit makes until its second question is shown, fonts apart. */
export const mostRequests = 5;
