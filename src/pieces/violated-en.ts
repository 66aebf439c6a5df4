export { default as words } from '#locales/en/violated.json';
export { violatedFindings as findings } from '#machines/violated/findings.ts';
