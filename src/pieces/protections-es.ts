export { default as words } from '#locales/es/protections.json';
export { protectionsFindings as findings } from '#machines/protections/findings.ts';
