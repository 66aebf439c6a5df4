export { default as words } from '#locales/es/records.json';
export { recordsFindings as findings } from '#machines/records/findings.ts';
