/** Names of forms and laws that must not break across lines: people compare them with a paper in their hand. */
const names = /(I-\d{3}[A-Z]?|\b287\(g\)|\d{1,2}:\d{2} [ap]\.m\.)/;

/**
 * A text in which the names of forms and the times stay whole. Each part is an element of its own: a translator in the
 * browser takes the texts out of the page that we would change, but leaves the elements.
 */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(names).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name, and never change places
    <span className={place % 2 === 1 ? 'nb' : undefined} key={place}>
      {part}
    </span>
  ));
