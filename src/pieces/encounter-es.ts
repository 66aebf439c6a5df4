export { default as words } from '#locales/es/encounter.json';
export { encounterFindings as findings } from '#machines/encounter/findings.ts';
