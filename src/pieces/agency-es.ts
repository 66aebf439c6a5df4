export { default as words } from '#locales/es/agency.json';
export { agencyFindings as findings } from '#machines/agency/findings.ts';
export { HandSheet as Sheet } from '#src/hand-sheet/HandSheet.tsx';
