export { default as words } from '#locales/es/local.json';
export { localFindings as findings } from '#machines/local/findings.ts';
