export { default as words } from '#locales/es/start.json';
export { startFindings as findings } from '#machines/start/findings.ts';
