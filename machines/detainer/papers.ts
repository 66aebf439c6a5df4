/** What the papers come to: a judge's order, a detainer, both, only a warrant of ICE's own, or none. */
export const paperKinds = ['judge', 'judgeAndDetainer', 'detainer', 'warrant', 'none'] as const;
type Paper = 'i247a' | 'told' | 'i200' | 'i205' | 'judgeSigned';

/** The kind that a set of papers comes to; a jail that says it has a detainer has one, shown or not. */
export function paperKind(papers: readonly Paper[]): (typeof paperKinds)[number] {
  const detainer = papers.includes('i247a') || papers.includes('told');
  if (papers.includes('judgeSigned')) return detainer ? 'judgeAndDetainer' : 'judge';
  if (detainer) return 'detainer';
  return papers.length > 0 ? 'warrant' : 'none';
}
