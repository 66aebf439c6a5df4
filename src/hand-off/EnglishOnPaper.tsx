import type { ReactNode } from 'react';

/** What the reader sees in their language, and whoever gets the sheet on paper in English. */
export const EnglishOnPaper = ({ shown, english }: { shown: ReactNode; english: string }) => (
  <>
    <span className="no-print">{shown}</span>
    <span className="print-only" lang="en">
      {english}
    </span>
  </>
);
