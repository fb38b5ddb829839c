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

const settings = createRoute({
  ...parent,
  path: '/school/fotos',
  component: lazyRouteComponent(
    () => import('../features/photos/photo-settings-page.tsx'),
    'PhotoSettingsPage',
  ),
});

/** Photos on their way to a post, and what a school settled about them. */
export const photoRoutes = [list, photo, settings] as const;
