import type { ReactElement } from 'react';
import { flows } from '#machines/flows.ts';
import type { Route } from '#src/routes.ts';

/** The page of a route, ready to be drawn; its code is a piece of its own. */
export async function pageOf(route: Route): Promise<ReactElement> {
  if (route === 'home') {
    const { HomePage } = await import('#src/pages/HomePage.tsx');
    return <HomePage />;
  }
  const [{ FlowPage }, findings] = await Promise.all([import('#src/flow/FlowPage.tsx'), flows[route]()]);
  return <FlowPage findings={findings} />;
}
