export { default as words } from '#locales/es/sharing.json';
export { sharingFindings as findings } from '#machines/sharing/findings.ts';
