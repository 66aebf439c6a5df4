export { default as words } from '#locales/en/prepare.json';
export { prepareFindings as findings } from '#machines/prepare/findings.ts';
export { HandSheet as Sheet } from '#src/hand-sheet/HandSheet.tsx';
