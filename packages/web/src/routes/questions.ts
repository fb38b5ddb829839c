import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `/vragen`: what was put before somebody. */
export const questionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vragen',
  component: lazyRouteComponent(() => import('../features/questions/questions-page.tsx'), 'QuestionsPage'),
});
