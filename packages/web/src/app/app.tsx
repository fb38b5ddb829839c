import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from '../api/query-client.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { createAppRouter } from '../routes/router.ts';
import { LanguageProvider } from './language.tsx';

/** The application of who is signed in. */
export function App(props: { readonly initialLanguage: { locale: Locale; catalogue: Catalogue } }) {
  const [queries] = useState(createQueryClient);
  const [router] = useState(() => createAppRouter(queries));
  return (
    <LanguageProvider initial={props.initialLanguage}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
