import { z } from 'zod';
import type { OpenedCase } from '../enter-case.ts';

const sealedName = z.object({ name: z.string() });

/** Names of everybody who has or had a part in a case, for who reads it: none of them belongs in the register. */
export async function namesInCase({ tx, row, key }: OpenedCase): Promise<readonly string[]> {
  const parties = await tx
    .selectFrom('case_party')
    .select(['id', 'sealed'])
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute();
  return [...new Set(parties.map(({ id, sealed }) => sealedName.parse(key.open('party', id, sealed)).name))];
}
