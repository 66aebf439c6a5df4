export { default as words } from '#locales/en/sharing.json';
export { sharingFindings as findings } from '#machines/sharing/findings.ts';
