import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `/controleer`: have a post checked. Nothing of it is ever in the address. */
export const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/controleer',
  component: lazyRouteComponent(() => import('../features/check/check-page.tsx'), 'CheckPage'),
});
