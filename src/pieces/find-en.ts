export { default as words } from '#locales/en/find.json';
export { findFindings as findings } from '#machines/find/findings.ts';
export { SpellingSheet as Sheet } from '#src/spellings/SpellingSheet.tsx';
