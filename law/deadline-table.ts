import type { NumberId } from './numbers.ts';
import type { StatementId } from './statements.ts';

/** What a deadline is about: a list of them stands under these headings. */
export type DeadlineTopic = 'hold' | 'claims' | 'records' | 'complaints' | 'work' | 'crime' | 'immigration';

/** One way to count to an end: the number it counts, and the statement that says so. */
export type Count = { readonly number: NumberId; readonly statement: StatementId };

/** A hold, in hours from the moment the person would otherwise have been released (FED-125): both counts, which conflict. */
export type Hold = {
  readonly topic: DeadlineTopic;
  readonly unit: 'hours';
  readonly form: Count;
  readonly regulation: Count;
};
/** What the reader must do, from the day of the event, which is day 0 (WI-106, WI-109, FED-132, FED-133). */
export type Claim = {
  readonly topic: DeadlineTopic;
  readonly unit: 'days' | 'working-days' | 'months' | 'years';
  readonly nominal: Count;
};

/** How each deadline counts, and which statement says so. */
export const deadlines = {
  detainer: {
    topic: 'hold',
    unit: 'hours',
    form: { number: 'hold-hours-form', statement: 'hold-48-form' },
    regulation: { number: 'hold-hours', statement: 'hold-48-regulation' },
  },

  'notice-local': {
    topic: 'claims',
    unit: 'days',
    nominal: { number: 'notice-of-claim-days-local', statement: 'claim-notice-local' },
  },
  'notice-state': {
    topic: 'claims',
    unit: 'days',
    nominal: { number: 'notice-of-claim-days-state', statement: 'claim-notice-state' },
  },
  'suit-local-denied': {
    topic: 'claims',
    unit: 'months',
    nominal: { number: 'local-suit-months', statement: 'claim-after-denial' },
  },
  'section-1983': {
    topic: 'claims',
    unit: 'years',
    nominal: { number: 'section-1983-years', statement: 'claim-1983' },
  },
  'tort-intentional': {
    topic: 'claims',
    unit: 'years',
    nominal: { number: 'intentional-tort-years', statement: 'claim-tort' },
  },
  ftca: {
    topic: 'claims',
    unit: 'years',
    nominal: { number: 'ftca-years', statement: 'claim-ftca' },
  },
  'ftca-suit': {
    topic: 'claims',
    unit: 'months',
    nominal: { number: 'ftca-suit-months', statement: 'claim-ftca-denied' },
  },

  video: {
    topic: 'records',
    unit: 'days',
    nominal: { number: 'video-days', statement: 'video-body-camera' },
  },
  'records-denial': {
    topic: 'records',
    unit: 'days',
    nominal: { number: 'records-denial-days', statement: 'records-custody-90' },
  },

  'title-vi': {
    topic: 'complaints',
    unit: 'days',
    nominal: { number: 'title-vi-days', statement: 'title-vi-180' },
  },
  hipaa: {
    topic: 'complaints',
    unit: 'days',
    nominal: { number: 'health-privacy-days', statement: 'hipaa-complaint' },
  },
  ferpa: {
    topic: 'complaints',
    unit: 'days',
    nominal: { number: 'school-privacy-days', statement: 'ferpa-complaint' },
  },

  'equal-rights': {
    topic: 'work',
    unit: 'days',
    nominal: { number: 'equal-rights-days', statement: 'equal-rights-300' },
  },
  eeoc: {
    topic: 'work',
    unit: 'days',
    nominal: { number: 'eeoc-days', statement: 'eeoc-300' },
  },
  'wage-claim': {
    topic: 'work',
    unit: 'years',
    nominal: { number: 'wage-claim-years', statement: 'wage-claim' },
  },
  housing: {
    topic: 'work',
    unit: 'years',
    nominal: { number: 'housing-years', statement: 'housing-1-year' },
  },

  'police-report': {
    topic: 'crime',
    unit: 'days',
    nominal: { number: 'police-report-days', statement: 'compensation-police-report' },
  },
  compensation: {
    topic: 'crime',
    unit: 'years',
    nominal: { number: 'compensation-years', statement: 'compensation-1-year' },
  },

  asylum: {
    topic: 'immigration',
    unit: 'years',
    nominal: { number: 'asylum-years', statement: 'asylum-one-year' },
  },
  'board-appeal': {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'board-appeal-days', statement: 'appeal-30-days' },
  },
  'petition-review': {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'petition-review-days', statement: 'petition-30-days' },
  },
  reopen: {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'reopen-days', statement: 'reopen-90-days' },
  },
  'reopen-missed': {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'reopen-missed-days', statement: 'order-missed-hearing' },
  },
  'bond-review': {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'bond-review-days', statement: 'bond-review-7-days' },
  },
  'eoir-33': {
    topic: 'immigration',
    unit: 'working-days',
    nominal: { number: 'court-address-working-days', statement: 'court-address-5-days' },
  },
  'ar-11': {
    topic: 'immigration',
    unit: 'days',
    nominal: { number: 'uscis-address-days', statement: 'uscis-address-10-days' },
  },
} as const satisfies Readonly<Record<string, Hold | Claim>>;

/** Every kind of deadline, topic by topic. */
export const deadlineIds = Object.keys(deadlines) as readonly (keyof typeof deadlines)[];
