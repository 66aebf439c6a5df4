export { default as words } from '#locales/en/local.json';
export { localFindings as findings } from '#machines/local/findings.ts';
