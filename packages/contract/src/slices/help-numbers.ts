import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../primitives.ts';

/** Hours are `HH:MM` on working days; null is day and night. */
const phone = z.object({
  number: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});

/** Whom to call when something happens to a child. */
export const helpNumberOperations = {
  showHelpNumbers: operation({
    id: 'showHelpNumbers',
    method: 'GET',
    path: '/schools/{schoolId}/help-numbers',
    summary: 'Telephone numbers of those who help, as the law table has them or the school set them',
    tag: 'cases',
    access: { kind: 'able', to: 'cases.open' },
    params: z.strictObject({ schoolId: id }),
    answer: z.object({
      inspector: phone.meta({ description: 'Vertrouwensinspecteur' }),
      police: phone,
      safeHome: phone.meta({ description: 'Veilig Thuis' }),
    }),
  }),
} as const;
