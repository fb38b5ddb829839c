import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `/mag-dit`: the question box. What is asked is never in the address. */
export const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mag-dit',
  component: lazyRouteComponent(() => import('../features/ask/ask-page.tsx'), 'AskPage'),
});
