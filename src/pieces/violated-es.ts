export { default as words } from '#locales/es/violated.json';
export { violatedFindings as findings } from '#machines/violated/findings.ts';
