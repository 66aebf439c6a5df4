export { default as words } from '#locales/en/detainer.json';
export { detainerFindings as findings } from '#machines/detainer/findings.ts';
