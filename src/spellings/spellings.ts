/** Why a spelling is worth a try, best first; each is explained under `why` in `locales/<language>/spellings.json`. */
export const reasons = [
  'plain',
  'firstSurname',
  'hyphen',
  'oneGiven',
  'secondSurname',
  'swapped',
  'noParticles',
  'joined',
  'particlesJoined',
  'accents',
] as const;
export type Reason = (typeof reasons)[number];

/** A name as it is typed into the locator's two fields. */
export type Spelling = { readonly why: Reason; readonly given: string; readonly family: string };

/** More than this nobody tries, on a phone and at night. */
export const most = 8;

/**
 * The spellings of a name to try in the locator, best first, at most eight; none unless both names are there.
 * Each is made of what was typed alone: words left out, put elsewhere or drawn together, and marks taken off letters.
 */
export function spellings(given: string, family: string): readonly Spelling[] {
  const [first, last] = [namesIn(plain(given)), namesIn(plain(family))];
  if (first.length === 0 || last.length === 0) return [];
  const whole = { given: spaced(first), family: spaced(last) };
  const ways: Readonly<Record<Reason, Omit<Spelling, 'why'>>> = {
    plain: whole,
    firstSurname: { ...whole, family: spaced(last.slice(0, 1)) },
    hyphen: { ...whole, family: last.map((name) => name.join(' ')).join('-') },
    oneGiven: { ...whole, given: spaced(first.slice(0, 1)) },
    secondSurname: { ...whole, family: spaced(last.slice(-1)) },
    swapped: { given: whole.family, family: whole.given },
    noParticles: { given: bare(first), family: bare(last) },
    joined: { ...whole, family: last.flat().join('') },
    particlesJoined: { ...whole, family: last.map((name) => name.join('')).join(' ') },
    accents: { given: tidy(given), family: tidy(family) },
  };
  const all = reasons.map((why): Spelling => ({ why, ...ways[why] }));
  const keys = all.map(keyOf);
  return all.filter((spelling, at) => keys.indexOf(keyOf(spelling)) === at).slice(0, most);
}

/** The small words of Spanish and Portuguese names: they belong to the word that follows. */
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'da', 'das', 'do', 'dos']);
const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/** The names in a text, each with its particles: `Núñez de la O` has two, `Núñez` and `de la O`. */
function namesIn(text: string): readonly (readonly string[])[] {
  const names: string[][] = [];
  let before: string[] = [];
  for (const word of wordsIn(text)) {
    before.push(word);
    if (isParticle(word)) continue;
    names.push(before);
    before = [];
  }
  // Nothing follows the last particles: they go with the name before them, or are all there is.
  if (before.length > 0) names.push([...(names.pop() ?? []), ...before]);
  return names;
}

/** Words between spaces and hyphens that have a letter. */
const wordsIn = (text: string): readonly string[] => text.split(/[\s\p{Pd}]+/u).filter((word) => /\p{L}/u.test(word));

/** Latin letters without their marks: á is a, ñ is n, ü is u. In other alphabets a mark can be half a letter, and stays. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');

/** As it was typed, with single spaces. */
const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

const spaced = (names: readonly (readonly string[])[]): string => names.flat().join(' ');

/** Without particles, unless there is nothing else. */
function bare(names: readonly (readonly string[])[]): string {
  const words = names.flat().filter((word) => !isParticle(word));
  return words.length > 0 ? words.join(' ') : spaced(names);
}

/** The locator is not known to tell capitals from small letters, so that one of both is enough. */
const keyOf = ({ given, family }: Spelling): string => `${given}\n${family}`.toLowerCase();
