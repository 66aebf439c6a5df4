/** What the papers come to: a judge's order, a detainer (Form I-247A), both, only a warrant of ICE's own, or none. */
export const paperKinds = ['judge', 'judgeAndDetainer', 'detainer', 'warrant', 'none'] as const;

/** The kind that a set of papers comes to. */
export function paperKind(papers: readonly ('i247a' | 'i200' | 'i205' | 'judgeSigned')[]): (typeof paperKinds)[number] {
  const detainer = papers.includes('i247a');
  if (papers.includes('judgeSigned')) return detainer ? 'judgeAndDetainer' : 'judge';
  if (detainer) return 'detainer';
  return papers.length > 0 ? 'warrant' : 'none';
}
