import type { About, Rules } from './about.ts';

/** Medicine, papers, what to carry, money, home and animals, and the words to practice. */
export const things = ({ others, medical, atHand, everybody, allPapers }: About) =>
  ({
    medicine: {
      when: medical.is('yes'),
      says: ['medical-rules-not-read'],
      today: ['listMedicine'],
      sheet: ['medical-rules-not-read'],
    },
    myPapers: {
      when: allPapers,
      says: ['fast-deportation-wide', 'fast-deportation-stage'],
      later: ['reachPapers'],
      sheet: ['fast-deportation-wide'],
    },
    yearsMissing: {
      when: atHand.hasNo('years'),
      says: ['fast-deportation-wide'],
      today: ['gatherProof'],
    },
    idsMissing: {
      when: atHand.hasNo('ids'),
      says: ['locator-exact', 'citizen-held-by-mistake'],
      later: ['gatherIds'],
      help: ['consulate'],
    },
    carry: {
      when: allPapers,
      says: ['carry-papers', 'false-papers', 'citizen-never-claim-falsely', 'foreign-papers-not-checked'],
      sheet: ['carry-papers', 'false-papers', 'foreign-papers-not-checked'],
    },
    practice: {
      when: everybody,
      says: ['silence', 'home-judge-warrant', 'home-door', 'do-not-sign'],
      today: ['practiceWords'],
      // For everybody: a part for who has an old order would tell of it to whoever finds the sheet.
      sheet: ['home-judge-warrant', 'home-door'],
      claims: ['C08d', 'C18b'],
      onward: ['encounter', 'protections', 'find', 'local'],
    },
    money: {
      when: everybody,
      says: ['money-power-of-attorney', 'health-power-of-attorney', 'property-none-found'],
      sheet: ['money-power-of-attorney', 'health-power-of-attorney'],
    },
    moneyPaper: {
      when: atHand.hasNo('money'),
      says: ['money-power-of-attorney'],
      later: ['moneyPaper'],
    },
    healthPaper: {
      when: atHand.hasNo('health'),
      says: ['health-power-of-attorney'],
      later: ['healthPaper'],
    },
    pets: {
      when: others.has('pets'),
      says: ['property-none-found'],
      later: ['feedPets'],
    },
  }) satisfies Rules;
