import type { QueryClient } from '@tanstack/react-query';
import { api } from './client.ts';
import { discardShared } from './shared-content.ts';

/** Ends the session and leaves nothing of it on this device, also when the server could not be told. */
export async function signOut(queries: QueryClient): Promise<void> {
  try {
    await api.POST('/api/v1/me/sign-out');
  } finally {
    queries.clear();
    await discardShared();
    location.assign('/');
  }
}
