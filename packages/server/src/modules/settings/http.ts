import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { areAtSchool } from '../people/index.ts';
import { addChannel, type ChannelFields, changeChannel, channelOf, closeChannel } from './channels.ts';
import { chooseProtocol } from './choose-protocol.ts';
import { settingsEvents } from './events.ts';
import { readLogo, setHouseStyle } from './house-style.ts';
import { setLeader } from './leaders.ts';
import { overlapIn, setLessonTimes } from './lesson-times.ts';
import { protocolInForce } from './protocol-in-force.ts';
import type { ProtocolShelf } from './protocol-shelf.ts';
import { setRoleHolders } from './role-holders.ts';
import { addSchool, pageOfSchools, setDenomination } from './schools.ts';
import { rolesOf, showChannel, showSettings } from './show-settings.ts';

/** Told, in the same transaction, that the channels of a school are others now: what is asked of parents follows them. */
export type ChannelsChanged = (
  tx: BoardTransaction,
  schoolId: string,
  by: string | null,
  now: Date,
) => Promise<void>;

/** The operations on schools and their settings. */
export function settingsHttp(shelf: ProtocolShelf, changed: ChannelsChanged): readonly Implementation[] {
  return [...schoolsHttp(), ...protocolHttp(shelf), ...channelsHttp(changed), ...weekAndLooksHttp()];
}

function schoolsHttp(): readonly Implementation[] {
  return [
    implement(operations.listSchools, async ({ tx, caller, query, now }) => {
      const ofBoard = caller.roles.some(({ schoolId }) => schoolId === null);
      const only = ofBoard ? null : caller.roles.flatMap(({ schoolId }) => schoolId ?? []);
      return done(await pageOfSchools(tx, dayOf(now), { ...query, after: query.after, only }));
    }),
    implement(operations.addSchool, async ({ tx, caller, body, now }) => {
      const school = await addSchool(tx, caller.boardId, { ...body, place: body.place ?? null });
      if (school === null) return refuse('conflict', { issues: [{ at: '/body/slug', code: 'taken' }] });
      await appendForCaller(tx, settingsEvents['settings.school-added'], {
        caller,
        now,
        subject: school.id,
        detail: { schoolId: school.id },
      });
      return done(school);
    }),
  ];
}

function protocolHttp(shelf: ProtocolShelf): readonly Implementation[] {
  return [
    implement(operations.showSettings, async ({ tx, params, now }) =>
      done(await showSettings(tx, shelf, params.schoolId, dayOf(now))),
    ),
    implement(operations.listProtocolVersions, async () =>
      done({
        items: shelf.shipped.map(({ protocol, version, digest, compiled }) => ({
          protocol,
          version,
          digest,
          title: compiled.protocol.title,
          holder: compiled.protocol.holder.name,
          sectors: compiled.protocol.sectors.map((sector) => sector.toLowerCase() as 'po' | 'vo'),
        })),
      }),
    ),
    implement(operations.chooseProtocol, ({ tx, caller, params, body, now }) =>
      chooseProtocol(tx, shelf, caller, { ...params, ...body }, now),
    ),
    implement(operations.setRoleHolders, async ({ tx, caller, params, body, now }) => {
      const { schoolId, role } = params;
      const protocol = await protocolInForce(tx, shelf, schoolId, dayOf(now));
      if (!rolesOf(protocol).some(({ id }) => id === role)) return refuse('not-found');
      if (!(await areAtSchool(tx, schoolId, body.people, dayOf(now)))) return notAtSchool('/body/people');
      const people = [...new Set(body.people)];
      await setRoleHolders(tx, caller.boardId, schoolId, role, people);
      await appendForCaller(tx, settingsEvents['settings.role-holders-set'], {
        caller,
        now,
        subject: schoolId,
        detail: { schoolId, role, people },
      });
      return done();
    }),
    implement(operations.setLeader, async ({ tx, caller, params, body, now }) => {
      const { schoolId, personId } = params;
      const { leader, startsOn } = body;
      if (leader === personId)
        return refuse('not-possible', { issues: [{ at: '/body/leader', code: 'same' }] });
      const day = dayOf(now);
      // Who is in the address and not at this school is not found; who is in the body cannot lead here.
      if (!(await areAtSchool(tx, schoolId, [personId], day))) return refuse('not-found');
      const leads = leader === null || (await areAtSchool(tx, schoolId, [leader], day));
      if (!leads) return notAtSchool('/body/leader');
      await setLeader(tx, caller.boardId, { schoolId, personId, leaderId: leader, startsOn });
      const detail = { schoolId, personId, leaderId: leader, startsOn };
      await appendForCaller(tx, settingsEvents['settings.leader-set'], {
        caller,
        now,
        subject: personId,
        detail,
      });
      return done();
    }),
  ];
}

function channelsHttp(channelsChanged: ChannelsChanged): readonly Implementation[] {
  return [
    implement(operations.addChannel, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      if (!(await canAdminister(tx, schoolId, body, now))) return notAtSchool('/body/administrators');
      const channelId = await addChannel(tx, caller.boardId, schoolId, body);
      await channelsChanged(tx, schoolId, caller.personId, now);
      await appendForCaller(tx, settingsEvents['settings.channel-added'], {
        caller,
        now,
        subject: channelId,
        detail: { schoolId, channelId },
      });
      const added = await channelOf(tx, schoolId, channelId);
      return added === null ? refuse('not-found') : done(await showChannel(tx, added));
    }),
    implement(operations.changeChannel, async ({ tx, caller, params, body, now }) => {
      const { schoolId, channelId } = params;
      if ((await channelOf(tx, schoolId, channelId)) === null) return refuse('not-found');
      if (!(await canAdminister(tx, schoolId, body, now))) return notAtSchool('/body/administrators');
      await changeChannel(tx, caller.boardId, channelId, body);
      await channelsChanged(tx, schoolId, caller.personId, now);
      await appendForCaller(tx, settingsEvents['settings.channel-changed'], {
        caller,
        now,
        subject: channelId,
        detail: { schoolId, channelId },
      });
      const changed = await channelOf(tx, schoolId, channelId);
      return changed === null ? refuse('not-found') : done(await showChannel(tx, changed));
    }),
    implement(operations.closeChannel, async ({ tx, caller, params, now }) => {
      const { schoolId, channelId } = params;
      if ((await channelOf(tx, schoolId, channelId)) === null) return refuse('not-found');
      await closeChannel(tx, channelId, dayOf(now));
      await channelsChanged(tx, schoolId, caller.personId, now);
      await appendForCaller(tx, settingsEvents['settings.channel-closed'], {
        caller,
        now,
        subject: channelId,
        detail: { schoolId, channelId },
      });
      return done();
    }),
  ];
}

function weekAndLooksHttp(): readonly Implementation[] {
  return [
    implement(operations.setLessonTimes, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      const overlap = overlapIn(body.times);
      if (overlap !== null) {
        const issues = overlap.map((at) => ({ at: `/body/times/${at}`, code: 'overlaps' }));
        return refuse('not-possible', { issues });
      }
      await setLessonTimes(tx, caller.boardId, schoolId, body.times);
      const detail = { schoolId, times: body.times.length };
      await appendForCaller(tx, settingsEvents['settings.lesson-times-set'], {
        caller,
        now,
        subject: schoolId,
        detail,
      });
      return done();
    }),
    implement(operations.setDenomination, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      if (!(await setDenomination(tx, schoolId, body.denomination))) return refuse('not-found');
      await appendForCaller(tx, settingsEvents['settings.denomination-set'], {
        caller,
        now,
        subject: schoolId,
        detail: { schoolId, denomination: body.denomination },
      });
      return done();
    }),
    implement(operations.setHouseStyle, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      const logo = typeof body.logo === 'string' ? readLogo(body.logo) : body.logo;
      if (typeof body.logo === 'string' && logo === null) {
        return refuse('not-possible', { issues: [{ at: '/body/logo', code: 'no-picture' }] });
      }
      const style = { colour: body.colour, ...(logo === undefined ? {} : { logo }) };
      await setHouseStyle(tx, caller.boardId, schoolId, style);
      await appendForCaller(tx, settingsEvents['settings.house-style-set'], {
        caller,
        now,
        subject: schoolId,
        detail: {
          schoolId,
          logo: logo !== null && logo !== undefined,
        },
      });
      return done();
    }),
  ];
}

function canAdminister(
  tx: BoardTransaction,
  schoolId: string,
  { administrators }: Pick<ChannelFields, 'administrators'>,
  now: Date,
): Promise<boolean> {
  return areAtSchool(tx, schoolId, administrators, dayOf(now));
}

function notAtSchool(at: string) {
  return refuse('not-possible', { issues: [{ at, code: 'not-at-school' }] });
}
