import { all } from '../../engine/condition.ts';
import type { About, Rules } from './about.ts';

const always = { today: ['writeVisit'], help: ['office'] } as const;
/** Somebody else's request brings no visit to write down. */
const asked = { today: ['keepAll'], help: ['office'] } as const;

/** Short answers, the most decisive first: a paper of a court, and then what is asked for. */
export const shortAnswers = ({ kind, request, paper, agreement }: About) =>
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
      ...asked,
    },
    thirdKept: {
      short: true,
      when: all(request.is('third'), kind.is('school', 'library')),
      says: ['records-any-office', 'records-time', 'records-court', 'records-detainer-form'],
      now: ['keepRequested'],
      onward: ['records'],
      ...asked,
    },
    third: {
      short: true,
      when: request.is('third'),
      says: ['records-any-office', 'records-time', 'records-court', 'records-detainer-form'],
      now: ['keepRequested'],
      onward: ['records'],
      ...asked,
    },
    tellCourt: {
      short: true,
      when: all(request.is('tell'), kind.is('court')),
      says: ['no-notice-duty-found'],
      now: ['askIfTell'],
      ...always,
    },
    tellSchool: {
      short: true,
      when: all(request.is('tell'), kind.is('school', 'adviser')),
      says: ['no-notice-duty-found', 'ferpa-court-order'],
      now: ['askIfTell'],
      ...always,
    },
    tellJail: {
      short: true,
      when: all(request.is('tell'), kind.is('sheriff', 'police')),
      says: ['no-notice-duty-found', 'copy-to-person'],
      now: ['askIfTell'],
      ...always,
    },
    tell: {
      short: true,
      when: request.is('tell'),
      says: ['no-notice-duty-found'],
      now: ['askIfTell'],
      ...always,
    },
    jointSigned: {
      short: true,
      when: all(request.is('joint'), agreement.is('model')),
      says: ['agreement-own-text', 'agreement-federal-direction'],
      now: ['readAgreement'],
      onward: ['local'],
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
    recordsSubpoena: {
      short: true,
      when: all(request.is('records'), paper.has('subpoena')),
      says: ['ice-subpoena', 'status-no-general-secrecy', 'no-security-rule-found'],
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
