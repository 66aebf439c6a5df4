import { expect, test } from 'vitest';
import { spanishSyllables } from '#src/words/spanish-syllables.ts';

/** Words parted by hand, after the rules of the Ortografía. */
const parted = `
  a · al · cár-cel · con-da-do · juez · fir-ma · or-den · de-ten-ción · re-ten-ción · so-li-ci-tud · for-mu-la-rio
  dí-a · dí-as · pa-ís · po-li-cí-a · ha-bí-a · ha-cí-a · mí-o · o-í-a · le-í-ais · ma-íz · ra-íz · ca-í-da
  ba-úl · a-ún · aun · a-hí · a-ho-ra · bú-ho · re-hú-sa · pro-hí-be · prohi-bir · al-co-hol · ve-hí-cu-lo
  a-é-re-o · le-er · po-e-ta · co-o-pe-rar · em-ple-o · ca-os · cre-er · i-de-a
  ciu-dad · viu-da · cui-da-do · muy · rey · ley · le-yes · hoy · y · buey · Pa-ra-guay · U-ru-guay
  que · quien · quie-re · por-que · gue-rra · gui-ta-rra · guion · a-gua · an-ti-guo · a-ve-ri-güéis
  ver-güen-za · pin-güi-no · lin-güís-ti-ca · reu-nir · Eu-ro-pa · au-to · ai-re · seis · vein-te
  a-bo-ga-do · a-bo-ga-da · in-mi-gra-ción · mi-gra-to-rio · au-dien-cia · fian-za · hue-llas
  de-re-cho · no-che · pe-rro · se-ño-ra · chi-i-ta · cons-truí · es-ta-tus · Wis-con-sin · es-tu-diáis
`
  .split(/[·\n]/u)
  .map((word) => word.trim())
  .filter((word) => word !== '');

test('at least sixty words are parted', () => expect(parted.length).toBeGreaterThanOrEqual(60));

test.each(parted)('%s', (word) => expect(spanishSyllables(word.replaceAll('-', ''))).toBe(word.split('-').length));

test('an accent written as a second character counts as the accented letter', () =>
  expect(spanishSyllables('policía'.normalize('NFD'))).toBe(4));

test('a word without a vowel is still said', () => expect(spanishSyllables('DMV')).toBe(1));
