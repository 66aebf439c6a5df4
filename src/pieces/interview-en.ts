export { default as words } from '#locales/en/interview.json';
export { interviewFindings as findings } from '#machines/interview/findings.ts';
