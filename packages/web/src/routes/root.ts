import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { FailedPage } from '../app/failed-page.tsx';
import { Frame } from '../app/frame.tsx';
import { NotFoundPage } from '../app/not-found-page.tsx';

/** What a loader of a route may use. */
export interface RouteContext {
  readonly queries: QueryClient;
}

/** The route all others hang under: the frame, and what stands in it when a page is missing or broke. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: Frame,
  errorComponent: FailedPage,
  notFoundComponent: NotFoundPage,
});
