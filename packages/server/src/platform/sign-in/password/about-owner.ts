import type { BoardTransaction } from '../../database/index.ts';
import type { AboutOwner } from './password-policy.ts';

/** What anybody knows about a person here, to keep it out of the password. */
export async function aboutOwner(tx: BoardTransaction, personId: string): Promise<AboutOwner> {
  const person = await tx
    .selectFrom('person')
    .innerJoin('board', 'board.board_id', 'person.board_id')
    .select(['person.given_name', 'person.call_name', 'person.surname', 'person.email', 'board.name'])
    .where('person.id', '=', personId)
    .executeTakeFirst();
  const words = Object.values(person ?? {}).filter((word) => word !== null);
  return { words };
}
