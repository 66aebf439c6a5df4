export { default as words } from '#locales/en/victim.json';
export { victimFindings as findings } from '#machines/victim/findings.ts';
