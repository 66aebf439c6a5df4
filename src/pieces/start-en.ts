export { default as words } from '#locales/en/start.json';
export { startFindings as findings } from '#machines/start/findings.ts';
