import type { Standing } from '#law/register.ts';

/** How firm each standing is, as ground: `full` whole layers, `open` lines, `dashed` lines still forming. */
const grounds: Record<Standing, { full?: string; open?: string; dashed?: string }> = {
  confirmed: { full: 'M2 8h20v4H2zM2 13.5h20V17H2zM2 18.5h20V22H2z', open: 'M8.5 4.5 11 7l5-5' },
  reported: { full: 'M2 13.5h20V17H2zM2 18.5h20V22H2z', open: 'M3 4h11v6.5H8.5L5.5 13v-2.5H3z' },
  disputed: {
    full: 'M2 6h9l-1.5 4H2zM2 11.5h7l-1.4 4H2zM2 17h5l-1.7 5H2zM14.5 9H22v4h-9zM12.4 14.5H22v4H10.9zM10.3 20H22v2H9.5z',
  },
  pending: { full: 'M2 13h20v4H2zM2 18.5h20V22H2z', dashed: 'M3 5h18v5.5H3z' },
  unconfirmed: {
    open: 'M9.5 10.2c0-1.5 1-2.4 2.5-2.4s2.5.9 2.5 2.2c0 1.9-2.5 2-2.5 4M12 17.3v.2',
    dashed: 'M3 4h18v17H3z',
  },
};

/** The drawing of a standing, beside the words that say it; hidden from assistive technology. */
export function Glyph({ standing }: { standing: Standing }) {
  const { full, open, dashed } = grounds[standing];
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {full && <path className="g-f" d={full} />}
      {dashed && <path className="g-d" d={dashed} />}
      {open && <path className="g-l" d={open} />}
    </svg>
  );
}
