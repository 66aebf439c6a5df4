import { find } from '#machines/engine/find.ts';
import type { Law } from './law.ts';

export const nothingSaidNothingFound: Law = {
  says: 'where nothing is said, nothing is found',
  broken: ({ findings, over }) =>
    find(findings, { said: {}, assumed: {} }, over([]).around).map(
      ({ id }) => `“${id}” is found before anything is said`,
    ),
};
