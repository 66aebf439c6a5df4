export { default as words } from '#locales/es/interview.json';
export { interviewFindings as findings } from '#machines/interview/findings.ts';
