import { any } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

/** How somebody came, with whom they live, how long, how young they are, and at last who takes money for papers. */
export const life = ({ entries, family, life, young }: About) =>
  ({
    inspected: {
      when: entries.has('inspected'),
      says: ['family-inspected', 'family-close'],
    },
    without: {
      when: entries.has('without'),
      says: ['family-inspected', 'fast-deportation-wide', 'fast-deportation-stage', 'bond-appeals-court'],
      today: ['gatherProof'],
    },
    spouse: { when: family.has('spouse'), says: ['family-close', 'family-green-card', 'family-inspected'] },
    parent: {
      when: family.has('parent'),
      says: ['citizen-through-parent', 'family-close', 'family-green-card'],
    },
    child: { when: family.has('child'), says: ['family-close', 'family-inspected', 'ten-years-hardship'] },
    tenYears: { when: life.has('tenYears'), says: ['ten-years-hardship'], today: ['gatherProof'] },
    asChild: { when: young.is('noDaca'), says: ['daca-renewals', 'daca-case'] },
    daca: {
      when: life.has('daca'),
      says: ['daca-renewals', 'daca-case', 'trip-counts-as-leaving'],
      today: ['lookAtCard'],
    },
    tps: { when: life.has('tps'), says: ['tps-ended', 'trip-counts-as-leaving'], today: ['lookAtCard'] },
    noParent: {
      when: life.has('noParent'),
      says: ['young-people-status', 'young-status-before-21', 'young-people-deferred', 'asylum-year-children'],
      today: ['tellBirthday'],
    },
    turning: {
      when: life.has('turning'),
      says: ['young-status-before-21', 'asylum-year-children', 'family-close'],
      today: ['tellBirthday'],
    },
    // Whoever asks might have read the article, and might be offered false help.
    beforeFiling: {
      when: any(family.has('spouse', 'parent', 'child'), family.isNone(), family.isUnsure()),
      says: ['notario-not-lawyer', 'do-not-sign', 'citizen-never-claim-falsely'],
      today: ['fileNothingAlone'],
      later: ['checkHelper'],
      claims: ['C18e'],
    },
  }) satisfies Rules;
