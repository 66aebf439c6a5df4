export { default as words } from '#locales/es/victim.json';
export { victimFindings as findings } from '#machines/victim/findings.ts';
