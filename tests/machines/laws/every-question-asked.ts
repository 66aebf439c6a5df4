import type { Law } from './law.ts';

export const everyQuestionAsked: Law = {
  says: 'every question is put to somebody',
  broken: ({ findings, over }) => {
    const { stops } = over([]);
    const put = new Set(stops.map(({ place }) => place.at));
    return Object.keys(findings.flow.questions).flatMap((id) => (put.has(id) ? [] : [`“${id}” is never asked`]));
  },
};
