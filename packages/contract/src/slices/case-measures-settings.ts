import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../primitives.ts';

/** Whether a school is a private (bijzonder) or a public (openbaar) one: other articles of the law hold. */
export const schoolDenomination = z.enum(['private', 'public']);

export const schoolDenominationOperations = {
  setDenomination: operation({
    id: 'setDenomination',
    method: 'PUT',
    path: '/schools/{schoolId}/denomination',
    summary: 'Says whether the school is private (bijzonder) or public (openbaar); null takes that back',
    tag: 'settings',
    access: { kind: 'able', to: 'settings.change' },
    params: z.strictObject({ schoolId: id }),
    body: z.strictObject({ denomination: schoolDenomination.nullable() }),
    status: 204,
  }),
} as const;
