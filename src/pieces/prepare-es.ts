export { default as words } from '#locales/es/prepare.json';
export { prepareFindings as findings } from '#machines/prepare/findings.ts';
export { HandSheet as Sheet } from '#src/hand-sheet/HandSheet.tsx';
