export { default as words } from '#locales/en/encounter.json';
export { encounterFindings as findings } from '#machines/encounter/findings.ts';
