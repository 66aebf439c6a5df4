export { default as words } from '#locales/es/agency.json';
export { agencyFindings as findings } from '#machines/agency/findings.ts';
