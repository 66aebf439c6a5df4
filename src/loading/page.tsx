import type { ReactElement } from 'react';
import { FlowPage } from '#src/flow/FlowPage.tsx';
import { HomePage } from '#src/pages/HomePage.tsx';
import type { Place } from '#src/routes.ts';
import { flowPiece } from './pieces.ts';

/** The page of a place, ready to be drawn. */
export async function pageOf({ route, language }: Place): Promise<ReactElement> {
  if (route === 'home') return <HomePage />;
  return <FlowPage findings={(await flowPiece(route, language)).findings} />;
}
