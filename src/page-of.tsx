import type { ReactElement } from 'react';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { InPlace } from '#src/in-place/InPlace.tsx';
import { type FlowToWalk, flowPiece, pagePiece } from '#src/loading/pieces.ts';
import { Guarded } from '#src/pages/Guarded.tsx';
import { isFlow, type LivePlace } from '#src/routes.ts';

/** The page of a place, ready to be drawn; flows open in its place. */
export const pageOf = async (place: LivePlace): Promise<ReactElement> => (
  <InPlace draw={flowPage}>{await own(place)}</InPlace>
);

const flowPage = ({ findings, Sheet }: FlowToWalk) => <FlowPage findings={findings} {...(Sheet && { Sheet })} />;

async function own({ route, language }: LivePlace): Promise<ReactElement> {
  if (isFlow(route)) return flowPage(await flowPiece(route, language));
  const { Page } = await pagePiece(route, language);
  return (
    <Guarded>
      <Page />
    </Guarded>
  );
}
