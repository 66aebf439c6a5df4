/** `u` that is written and not said: que, quien, guerra, guitarra. */
const silentU = /(q)u(?=[eiéí])|(g)u(?=[eiéí])/gu;
const vowels = /[aeiouáéíóúü]+/gu;
const strong = /[aeoáéíóú]/gu;
/** Two of the same weak vowel stand in two syllables: chiita, duunviro. */
const weakTwins = /ii|uu/u;

/**
 * Syllables of one Spanish word, at least one. Two strong vowels part (hiatus: a-é-re-o); an accent on i or u makes it
 * strong (dí-a); a weak vowel joins its neighbor (diphthong: ciu-dad, Pa-ra-guay); h between vowels changes nothing
 * (prohi-bir). Accents are data, so the word is put into NFC first. Rule: Ortografía de la lengua española, RAE.
 */
export function spanishSyllables(word: string): number {
  const spelled = word
    .normalize('NFC')
    .toLowerCase()
    .replace(silentU, '$1$2')
    .replace(/h/gu, '')
    .replace(/y(?![aeiouáéíóúü])/gu, 'i');
  const syllables = (spelled.match(vowels) ?? []).map(
    (group) => (group.match(strong)?.length ?? 0) || (weakTwins.test(group) ? 2 : 1),
  );
  return Math.max(
    1,
    syllables.reduce((sum, each) => sum + each, 0),
  );
}
