import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const always = { today: ['writeVisit'], help: ['office'] } as const;

/** Short answers, the most decisive first: a paper of a court, and then what is asked for. */
export const shortAnswers = ({ kind, request, paper }: About) =>
  ({
    courtPaper: {
      short: true,
      when: paper.has('court'),
      says: ['court-papers-compel', 'judge-warrant-differs'],
      now: ['readJudgePaper'],
      ...always,
    },
    thirdPrivate: {
      short: true,
      when: all(request.is('third'), kind.is('clinic', 'private')),
      says: ['records-any-office'],
      now: ['keepRequested'],
      ...always,
    },
    third: {
      short: true,
      when: request.is('third'),
      says: ['records-any-office', 'records-time', 'records-court', 'records-detainer-form'],
      now: ['keepRequested'],
      onward: ['records'],
      ...always,
    },
    tell: {
      short: true,
      when: request.is('tell'),
      says: ['no-notice-duty-found', 'copy-to-person', 'ferpa-court-order'],
      now: ['askIfTell'],
      ...always,
    },
    joint: {
      short: true,
      when: request.is('joint'),
      says: ['cooperation-needs-no-agreement', 'agreement-federal-direction'],
      now: ['readAgreement'],
      onward: ['local'],
      ...always,
    },
    hold: {
      short: true,
      when: request.is('hold'),
      says: ['detainer-is-request', 'detainer-can-decline', 'no-state-law-requires'],
      now: ['askHoldLaw'],
      onward: ['detainer'],
      ...always,
    },
    release: {
      short: true,
      when: request.is('release'),
      says: ['cooperation-needs-no-agreement', 'no-trust-act', 'no-security-rule-found', 'sharing-federal-1373'],
      now: ['askReleaseRule'],
      onward: ['sharing'],
      ...always,
    },
    access: {
      short: true,
      when: request.is('access'),
      says: ['silence', 'no-notice-duty-found'],
      now: ['tellWhoAsks'],
      ...always,
    },
    recordsPrivate: {
      short: true,
      when: all(request.is('records'), kind.is('school', 'clinic', 'library')),
      says: ['court-papers-compel', 'status-no-general-secrecy'],
      onward: ['sharing'],
      ...always,
    },
    records: {
      short: true,
      when: request.is('records'),
      says: ['status-no-general-secrecy', 'no-security-rule-found', 'court-papers-compel'],
      onward: ['sharing'],
      ...always,
    },
    entry: {
      short: true,
      when: request.is('entry'),
      says: ['work-rooms', 'protected-areas-withdrawn'],
      now: ['stayInPublicPart'],
      ...always,
    },
    requestUnknown: {
      short: true,
      when: request.isUnsure(),
      says: ['court-papers-compel', 'no-security-rule-found', 'no-federal-command'],
      ...always,
    },
  }) satisfies Rules;
