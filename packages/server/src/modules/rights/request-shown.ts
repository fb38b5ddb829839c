import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';

/** A request as it is answered to who handles it. */
export type RequestShown = z.input<NonNullable<typeof operations.showRightsRequest.answer>>;
