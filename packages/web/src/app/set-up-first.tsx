import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { meQuery } from '../api/me.ts';
import { LoadingPage } from './loading-page.tsx';

const SetUpPage = lazy(() =>
  import('../features/account/set-up-page.tsx').then((loaded) => ({ default: loaded.SetUpPage })),
);

/** Shows the page, or first the way to a second factor for whom this session is good for nothing else yet. */
export function SetUpFirst({ children }: { readonly children: ReactNode }) {
  const me = useQuery(meQuery).data;
  if (me?.mustSetUp !== true) return children;
  return (
    <Suspense fallback={<LoadingPage />}>
      <SetUpPage me={me} />
    </Suspense>
  );
}
