/** The upper edge of each layer of ground; 0 is bedrock. From the fourth on all are alike. */
const edges = [
  'M0 7C90 12 140 2 220 3s120 7 180 2v7H0z',
  'M0 8C70 1 130 3 205 6s130 5 195-3v9H0z',
  'M0 4c60 6 140 6 205 2S340 1 400 7v5H0z',
  'M0 7C90 12 140 2 220 3s120 7 180 2v7H0z',
  'M0 3c80 2 120 7 200 6S330 2 400 5v7H0z',
] as const;

/** The wavy upper edge of a layer, 0 (bedrock) to 4; stands first inside the layer, which is positioned. */
export function Wave({ layer }: { layer: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <svg className="wave" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
      <path className={`w${layer}`} d={edges[layer]} />
    </svg>
  );
}
