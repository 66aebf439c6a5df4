import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords, wordsIn } from '#src/words/use-words.ts';

/** A judge's paper: a court at the top, lines of text, a signature. Both places are marked 1 and 2. */
export function CourtPaper() {
  const t = useWords('fields');
  const printed = usePrinted();
  return (
    <Sheet label={t('papers.court.drawing')} top={56}>
      <path className="pk" d="M72 36 100 22l28 14zM72 56h56v3H72zM78 39h5v15h-5zM97 39h6v15h-6zM117 39h5v15h-5z" />
      <Words at={[100, 74]}>{printed('papers.court')}</Words>
      <path className="pl" d="M20 104h160M20 122h160M20 140h160M20 158h96" />
      <path className="ps" d="M30 209c14-22 18-19 20-6s9 4 17-6 7 13 19 6 10-5 17-2" />
      <Words at={[100, 236]}>{printed('papers.judge')}</Words>
    </Sheet>
  );
}

/** One of ICE's papers: the department at the top, boxes to tick, a signature, the number of the form in a corner. */
export function IcePaper() {
  const t = useWords('fields');
  const printed = usePrinted();
  return (
    <Sheet label={t('papers.ice.drawing')} top={56}>
      <Words at={[100, 42]}>{printed('papers.department')}</Words>
      <Words at={[100, 62]}>{printed('papers.security')}</Words>
      <path className="pl" d="M20 98h70M110 98h70" />
      <path className="pbox" d="M21 112h12v12H21zM21 133h12v12H21zM21 154h12v12H21z" />
      <path className="pl" d="M44 118h136M44 139h110M44 160h126" />
      <path className="ps" d="M30 208c10-16 15-16 20-4s15 0 29-4 16 4 28-2" />
      <Words at={[100, 236]}>{printed('papers.officer')}</Words>
      <Words at={[186, 260]} end>
        {printed('papers.form')}
      </Words>
    </Sheet>
  );
}

/** A sheet of paper with its two marked places, of the same size on both, so that only what stands in them differs. */
function Sheet({ label, top, children }: { label: string; top: number; children: ReactNode }) {
  return (
    <svg viewBox="0 0 200 270" role="img" aria-label={label}>
      <path className="pp" d="M2 2h196v266H2z" />
      <path className="pmk" d={`M12 22h176v${top}H12zM12 182h176v62H12z`} />
      {children}
      <path className="pnum" d="M2 10h26v26H2zM2 170h26v26H2z" />
      <text className="pn" x="15" y="29" textAnchor="middle">
        1
      </text>
      <text className="pn" x="15" y="189" textAnchor="middle">
        2
      </text>
    </svg>
  );
}

/** The words that are printed on the papers: English whatever the reader's language, like what is said aloud. */
const usePrinted = () => wordsIn(useTranslation().i18n, 'en', 'say');

/** A line printed on a paper. */
const Words = ({ at: [x, y], end, children }: { at: readonly [number, number]; end?: true; children: string }) => (
  <text className="pt" lang="en" x={x} y={y} textAnchor={end ? 'end' : 'middle'}>
    {children}
  </text>
);
