import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/dossiers',
  component: lazyRouteComponent(() => import('../features/files/files-page.tsx'), 'FilesPage'),
});
const putIn = createRoute({
  ...parent,
  path: '/dossiers/nieuw',
  component: lazyRouteComponent(() => import('../features/files/put-in-page.tsx'), 'PutInPage'),
});
const one = createRoute({
  ...parent,
  path: '/dossiers/$fileId',
  component: lazyRouteComponent(() => import('../features/files/file-page.tsx'), 'FilePage'),
});
const record = createRoute({
  ...parent,
  path: '/dossiers/$fileId/$recordId',
  component: lazyRouteComponent(() => import('../features/files/record-page.tsx'), 'RecordPage'),
});

/** The files a school keeps of people. */
export const fileRoutes = [list, putIn, one, record] as const;
