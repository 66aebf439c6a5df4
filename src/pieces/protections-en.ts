export { default as words } from '#locales/en/protections.json';
export { protectionsFindings as findings } from '#machines/protections/findings.ts';
