import { all, any } from '../../engine/condition.ts';
import { underStateLaw as offices } from '../flow.ts';
import type { About, Rules } from './about.ts';

/** What can be asked of an office of the state or a local one, each with the law on it and its line in the letter. */
export const requests = ({ keeper, about, what, videoOn, clip, underStateLaw }: About) =>
  ({
    request: {
      when: underStateLaw,
      says: ['records-any-office', 'records-time', 'records-cost', 'records-court', 'ag-open-government'],
      today: ['sendRequest'],
      letters: ['openRequest'],
    },
    jailFile: {
      when: all(keeper.is('jail'), what.has('custody')),
      says: ['jail-register', 'records-detainer-form', 'copy-to-person'],
      onward: ['detainer'],
    },
    iceFile: {
      when: all(keeper.is('police', 'school', 'office'), what.has('custody')),
      says: ['records-detainer-form', 'no-notice-duty-found'],
    },
    policy: {
      when: all(underStateLaw, what.has('policy')),
      says: ['records-given-before', 'cooperation-needs-no-agreement'],
    },
    counts: {
      when: all(underStateLaw, what.has('counts')),
      says: ['records-cost', 'no-reporting-duty-found', 'ab-24-vetoed'],
    },
    messages: {
      when: all(underStateLaw, what.has('messages')),
      says: ['no-notice-duty-found', 'records-given-before'],
      onward: ['sharing'],
    },
    video: {
      when: all(keeper.is('jail', 'police'), what.has('video')),
      says: ['video-body-camera', 'video-jail-not-found'],
      now: ['askVideo'],
      letters: ['videoRequest'],
    },
    videoKept: {
      when: clip.is('running'),
      says: ['video-body-camera'],
      deadlines: { video: 'videoOn' },
    },
    videoLate: {
      when: clip.is('passed'),
      says: ['video-body-camera'],
      deadlines: { video: 'videoOn' },
    },
    videoDayUnknown: {
      when: all(keeper.is('jail', 'police'), what.has('video'), videoOn.isUnsure()),
      says: ['video-body-camera'],
      today: ['findVideoDay'],
    },
    pupilFile: {
      when: all(keeper.is('school'), about.is('me', 'other')),
      says: ['pupil-records'],
      onward: ['sharing'],
    },
    inGeneral: {
      when: all(underStateLaw, about.is('general')),
      says: ['records-given-before', 'records-any-office'],
    },
    // Whoever asks, of whatever office, might have read the article.
    noReports: {
      when: any(keeper.is(...offices, 'federal'), keeper.isUnsure()),
      says: ['no-reporting-duty-found', 'audit-none-found'],
      claims: ['C17a', 'C17b', 'C17d', 'C20a', 'C20b', 'C20c', 'C20d'],
    },
  }) satisfies Rules;
