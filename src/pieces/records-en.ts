export { default as words } from '#locales/en/records.json';
export { recordsFindings as findings } from '#machines/records/findings.ts';
