import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/fotos',
  component: lazyRouteComponent(() => import('../features/photos/photos-page.tsx'), 'PhotosPage'),
});
const photo = createRoute({
  ...parent,
  path: '/fotos/$photoId',
  component: lazyRouteComponent(() => import('../features/photos/photo-page.tsx'), 'PhotoPage'),
});

/** Photos on their way to a post. */
export const photoRoutes = [list, photo] as const;
