import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import type { AppRouter } from '../routes/router.ts';
import { LanguageProvider } from './language.tsx';

/** The application of who is signed in. */
export function App(props: {
  readonly initialLanguage: { readonly locale: Locale; readonly catalogue: Catalogue };
  readonly queries: QueryClient;
  readonly router: AppRouter;
}) {
  return (
    <LanguageProvider initial={props.initialLanguage}>
      <QueryClientProvider client={props.queries}>
        <RouterProvider router={props.router} />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
