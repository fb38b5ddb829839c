import type { Piece } from '../../platform/memory/index.ts';
import { type Declaration, declarationsInForce } from '../declarations/index.ts';
import {
  type Channel,
  channelsOf,
  type ProtocolInForce,
  type ProtocolShelf,
  protocolInForce,
  type School,
  schoolsOf,
} from '../settings/index.ts';
import { livePrecedents, type Precedent } from './precedents.ts';

/** What the school has settled that a check rests on, besides who is there. */
export interface SchoolDesk {
  /** All schools of the board; their names are nobody's. */
  readonly schools: readonly School[];
  /** `null` where none was chosen yet. */
  readonly protocol: ProtocolInForce | null;
  /** Closed ones too. */
  readonly channels: readonly Channel[];
  readonly openChannels: readonly Channel[];
  /** Those in force, of everybody at the school. */
  readonly declarations: readonly Declaration[];
  readonly precedents: readonly Precedent[];
}

/** The desk of a school on a day (`YYYY-MM-DD`). */
export function schoolDesk(shelf: ProtocolShelf, schoolId: string, day: string): Piece<SchoolDesk> {
  return {
    name: 'school desk',
    key: `${schoolId}/${day}`,
    restsOn: ['settled'],
    read: async (tx) => {
      const schools = await schoolsOf(tx, day);
      const protocol = await protocolInForce(tx, shelf, schoolId, day);
      const channels = await channelsOf(tx, schoolId);
      const declarations = await declarationsInForce(tx, schoolId, day);
      const precedents = await livePrecedents(tx, schoolId, null);
      const openChannels = channels.filter(({ closedOn }) => closedOn === null || closedOn > day);
      return {
        value: { schools, protocol, channels, openChannels, declarations, precedents },
        things: schools.length + channels.length + declarations.length + precedents.length,
      };
    },
  };
}
