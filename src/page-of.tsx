import type { ReactElement } from 'react';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { flowPiece, pagePiece } from '#src/loading/pieces.ts';
import { Guarded } from '#src/pages/Guarded.tsx';
import { isFlow, type LivePlace } from '#src/routes.ts';

/** The page of a place, ready to be drawn. */
export async function pageOf({ route, language }: LivePlace): Promise<ReactElement> {
  if (isFlow(route)) return <FlowPage findings={(await flowPiece(route, language)).findings} />;
  const { Page } = await pagePiece(route, language);
  return (
    <Guarded>
      <Page />
    </Guarded>
  );
}
