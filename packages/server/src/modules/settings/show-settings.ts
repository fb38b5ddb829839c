import type { Text } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { namesOf } from '../people/index.ts';
import { type Channel, channelsOf } from './channels.ts';
import { houseStyleOf } from './house-style.ts';
import { leadersFrom } from './leaders.ts';
import { lessonTimesOf } from './lesson-times.ts';
import { type ProtocolInForce, protocolInForce, protocolToCome } from './protocol-in-force.ts';
import type { ProtocolShelf } from './protocol-shelf.ts';
import { roleHolders } from './role-holders.ts';
import { denominationOf } from './schools.ts';

interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** Everything a school has settled, with the names of the people in it. `day` is `YYYY-MM-DD`. */
export async function showSettings(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  schoolId: string,
  day: string,
) {
  const protocol = await protocolInForce(tx, shelf, schoolId, day);
  const next = await protocolToCome(tx, shelf, schoolId, day);
  const holders = await roleHolders(tx, schoolId);
  const leaders = await leadersFrom(tx, schoolId, day);
  const channels = await channelsOf(tx, schoolId);
  const named = await nameThem(tx, [
    ...holders.map(({ personId }) => personId),
    ...leaders.flatMap(({ leaderId, personId }) => [leaderId, personId]),
    ...channels.flatMap(({ administrators }) => administrators),
  ]);
  const { colour, logo } = await houseStyleOf(tx, schoolId);
  return {
    protocol: protocol && describeVersion(protocol),
    next: next && describeVersion(next),
    roles: rolesOf(protocol).map(({ id, name }) => ({
      role: id,
      name,
      holders: holders.filter(({ role }) => role === id).map(({ personId }) => named(personId)),
    })),
    leaders: leaders.map(({ id, leaderId, personId, startsOn, endsOn }) => ({
      id,
      leader: named(leaderId),
      person: named(personId),
      startsOn,
      endsOn,
    })),
    channels: channels.map((channel) => describeChannel(channel, named)),
    lessonTimes: [...(await lessonTimesOf(tx, schoolId))],
    houseStyle: { colour, hasLogo: logo !== null },
    denomination: await denominationOf(tx, schoolId),
  };
}

/** One channel as the contract shows it. */
export async function showChannel(tx: BoardTransaction, channel: Channel) {
  return describeChannel(channel, await nameThem(tx, channel.administrators));
}

/** The roles that the protocol in force names. */
export function rolesOf(
  protocol: Pick<ProtocolInForce, 'compiled'> | null,
): readonly { readonly id: string; readonly name: Text }[] {
  return protocol?.compiled.protocol.roles ?? [];
}

function describeVersion({ protocol, version, digest, startsOn, compiled }: ProtocolInForce) {
  const { title, holder, sectors } = compiled.protocol;
  return {
    protocol,
    version,
    digest,
    startsOn,
    title,
    holder: holder.name,
    sectors: sectors.map((sector) => sector.toLowerCase() as 'po' | 'vo'),
  };
}

function describeChannel(channel: Channel, named: (id: string) => NamedPerson) {
  return { ...channel, administrators: channel.administrators.map(named) };
}

async function nameThem(tx: BoardTransaction, ids: readonly string[]): Promise<(id: string) => NamedPerson> {
  const names = await namesOf(tx, [...new Set(ids)]);
  return (id) => ({ id, name: names.get(id) ?? '' });
}
