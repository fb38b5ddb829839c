import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/plaatsingen',
  component: lazyRouteComponent(() => import('../features/placed/placed-page.tsx'), 'PlacedPage'),
});
const publication = createRoute({
  ...parent,
  path: '/plaatsingen/$publicationId',
  component: lazyRouteComponent(() => import('../features/placed/publication-page.tsx'), 'PublicationPage'),
});
const where = createRoute({
  ...parent,
  path: '/waar/$personId',
  component: lazyRouteComponent(() => import('../features/placed/where-page.tsx'), 'WherePage'),
});

/** What was placed, and where somebody is to be seen. */
export const placedRoutes = [list, publication, where] as const;
