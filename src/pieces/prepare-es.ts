export { default as words } from '#locales/es/prepare.json';
export { prepareFindings as findings } from '#machines/prepare/findings.ts';
