import { createApiClient } from '@plaatswijs/contract/client';
import { stepUpMiddleware } from './step-up.ts';

/** The typed client of this page's own server: `api.GET('/api/v1/me')`. Everything a screen fetches goes through it. */
export const api = createApiClient('');
api.use(stepUpMiddleware);
