export { default as words } from '#locales/en/agency.json';
export { agencyFindings as findings } from '#machines/agency/findings.ts';
