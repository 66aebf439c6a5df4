export { default as words } from '#locales/en/prepare.json';
export { prepareFindings as findings } from '#machines/prepare/findings.ts';
