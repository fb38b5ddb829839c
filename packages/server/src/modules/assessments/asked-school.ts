import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import { type ProtocolInForce, protocolInForce, type School, schoolBySlug } from '../settings/index.ts';
import type { AssessmentPorts } from './ports.ts';

/** A school with the protocol that counts there. */
export interface AskedSchool {
  readonly school: School;
  readonly protocol: ProtocolInForce;
}

/**
 * Does something for the school at a public address, inside its board. A school that does not exist, is closed or has
 * no protocol yet is not found.
 *
 * @param day the day that counts, `YYYY-MM-DD`
 */
export async function atPublicSchool<Value>(
  database: Database,
  { shelf }: Pick<AssessmentPorts, 'shelf'>,
  { slug, day }: { readonly slug: string; readonly day: string },
  work: (tx: BoardTransaction, asked: AskedSchool) => Promise<Value>,
): Promise<Value | Refusal> {
  const address = await database.withoutBoard((tx) =>
    tx
      .selectFrom('address')
      .select(['board_id', 'school_id'])
      .where('slug', '=', slug)
      .where('kind', '=', 'school')
      .executeTakeFirst(),
  );
  if (address === undefined) return refuse('not-found');
  return database.withBoard(address.board_id, async (tx) => {
    const school = await schoolBySlug(tx, slug, day);
    if (school === null || school.closed || school.id !== address.school_id) return refuse('not-found');
    const protocol = await protocolInForce(tx, shelf, school.id, day);
    return protocol === null ? refuse('not-found') : work(tx, { school, protocol });
  });
}
