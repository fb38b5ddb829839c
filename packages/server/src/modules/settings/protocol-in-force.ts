import type { CompiledProtocol } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { ProtocolShelf } from './protocol-shelf.ts';

/** The protocol that counts at a school on a day. */
export interface ProtocolInForce {
  readonly versionId: string;
  readonly protocol: string;
  readonly version: string;
  readonly digest: string;
  readonly startsOn: string;
  readonly compiled: CompiledProtocol;
}

/** The version with the latest start that is not after `day` (`YYYY-MM-DD`); `null` where none was chosen yet. */
export async function protocolInForce(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  schoolId: string,
  day: string,
): Promise<ProtocolInForce | null> {
  const row = await choices(tx, schoolId)
    .where('force.starts_on', '<=', day)
    .orderBy('force.starts_on', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : withCompiled(tx, shelf, row);
}

/** The version that comes after the one of `day`, when one was chosen already. */
export async function protocolToCome(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  schoolId: string,
  day: string,
): Promise<ProtocolInForce | null> {
  const row = await choices(tx, schoolId)
    .where('force.starts_on', '>', day)
    .orderBy('force.starts_on', 'asc')
    .executeTakeFirst();
  return row === undefined ? null : withCompiled(tx, shelf, row);
}

function choices(tx: BoardTransaction, schoolId: string) {
  return tx
    .selectFrom('protocol_in_force as force')
    .innerJoin('protocol_version as version', (join) =>
      join
        .onRef('version.board_id', '=', 'force.board_id')
        .onRef('version.id', '=', 'force.protocol_version_id'),
    )
    .where('force.school_id', '=', schoolId)
    .select(['version.id', 'version.protocol', 'version.version', 'version.digest', 'force.starts_on']);
}

interface ChosenRow {
  readonly id: string;
  readonly protocol: string;
  readonly version: string;
  readonly digest: string;
  readonly starts_on: string;
}

async function withCompiled(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  { id, protocol, version, digest, starts_on }: ChosenRow,
): Promise<ProtocolInForce> {
  const compiled = shelf.ready(digest) ?? shelf.compiledFrom({ digest, content: await contentOf(tx, id) });
  return { versionId: id, protocol, version, digest, startsOn: starts_on, compiled };
}

/** The text itself, which is long: fetched once for all requests. */
async function contentOf(tx: BoardTransaction, id: string): Promise<string> {
  const { content } = await tx
    .selectFrom('protocol_version')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return content;
}
