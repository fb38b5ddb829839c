import type { Audience, ChannelKind } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';

export interface ChannelFields {
  readonly name: string;
  /** A value of the fact `channel`. */
  readonly kind: ChannelKind;
  /** A value of the fact `audience`. */
  readonly audience: Audience;
  readonly consentPurpose: string;
  readonly address: string | null;
  /** Ids of people, in any order. */
  readonly administrators: readonly string[];
}

export interface Channel extends ChannelFields {
  readonly id: string;
  readonly closedOn: string | null;
}

/** The channels of a school, closed ones too, by name. */
export async function channelsOf(tx: BoardTransaction, schoolId: string): Promise<readonly Channel[]> {
  const rows = await tx
    .selectFrom('channel')
    .selectAll()
    .where('school_id', '=', schoolId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const administrators = await tx
    .selectFrom('channel_administrator')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.board_id', '=', 'channel_administrator.board_id')
        .onRef('channel.id', '=', 'channel_administrator.channel_id'),
    )
    .where('channel.school_id', '=', schoolId)
    .select(['channel_administrator.channel_id', 'channel_administrator.person_id'])
    .execute();
  const byChannel = Map.groupBy(administrators, (row) => row.channel_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as ChannelKind,
    audience: row.audience as Audience,
    consentPurpose: row.consent_purpose,
    address: row.address,
    closedOn: row.closed_on,
    administrators: (byChannel.get(row.id) ?? []).map(({ person_id }) => person_id).sort(),
  }));
}

export async function channelOf(
  tx: BoardTransaction,
  schoolId: string,
  channelId: string,
): Promise<Channel | null> {
  return (await channelsOf(tx, schoolId)).find(({ id }) => id === channelId) ?? null;
}

export async function addChannel(
  tx: BoardTransaction,
  boardId: BoardId,
  schoolId: string,
  fields: ChannelFields,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('channel')
    .values({ board_id: boardId, id, school_id: schoolId, ...columnsOf(fields) })
    .execute();
  await setAdministrators(tx, boardId, id, fields.administrators);
  return id;
}

export async function changeChannel(
  tx: BoardTransaction,
  boardId: BoardId,
  channelId: string,
  fields: ChannelFields,
): Promise<void> {
  await tx.updateTable('channel').set(columnsOf(fields)).where('id', '=', channelId).execute();
  await tx.deleteFrom('channel_administrator').where('channel_id', '=', channelId).execute();
  await setAdministrators(tx, boardId, channelId, fields.administrators);
}

/** Lets channels of a school fall under another purpose of consent. */
export async function moveChannels(
  tx: BoardTransaction,
  schoolId: string,
  channelIds: readonly string[],
  purpose: string,
): Promise<void> {
  if (channelIds.length === 0) return;
  await tx
    .updateTable('channel')
    .set({ consent_purpose: purpose })
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...channelIds])
    .execute();
}

/** A purpose of consent has another name from now on: its channels follow. */
export async function renamePurposeOfChannels(
  tx: BoardTransaction,
  schoolId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx
    .updateTable('channel')
    .set({ consent_purpose: to })
    .where('school_id', '=', schoolId)
    .where('consent_purpose', '=', from)
    .execute();
}

/** Closes it from `day` on (`YYYY-MM-DD`). One that is closed already stays closed from its own day. */
export async function closeChannel(tx: BoardTransaction, channelId: string, day: string): Promise<void> {
  await tx
    .updateTable('channel')
    .set({ closed_on: day })
    .where('id', '=', channelId)
    .where('closed_on', 'is', null)
    .execute();
}

function columnsOf({ name, kind, audience, consentPurpose, address }: ChannelFields) {
  return { name, kind, audience, consent_purpose: consentPurpose, address };
}

async function setAdministrators(
  tx: BoardTransaction,
  boardId: BoardId,
  channelId: string,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return;
  await tx
    .insertInto('channel_administrator')
    .values(
      [...new Set(people)].map((personId) => ({
        board_id: boardId,
        channel_id: channelId,
        person_id: personId,
      })),
    )
    .execute();
}
