export { default as words } from '#locales/es/detainer.json';
export { detainerFindings as findings } from '#machines/detainer/findings.ts';
