import type { ReactElement } from 'react';
import { DeadlinesPage } from '#src/deadlines/DeadlinesPage.tsx';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { flowPiece } from '#src/loading/pieces.ts';
import { HomePage } from '#src/pages/HomePage.tsx';
import { isPage, type LivePlace, type PageId } from '#src/routes.ts';

/** The pages that belong to no flow. */
const pages: Readonly<Record<PageId, () => ReactElement>> = {
  home: () => <HomePage />,
  deadlines: () => <DeadlinesPage />,
};

/** The page of a place, ready to be drawn. */
export async function pageOf({ route, language }: LivePlace): Promise<ReactElement> {
  if (isPage(route)) return pages[route]();
  return <FlowPage findings={(await flowPiece(route, language)).findings} />;
}
