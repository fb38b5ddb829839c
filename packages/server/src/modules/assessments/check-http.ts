import { operations } from '@plaatswijs/contract';
import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import {
  done,
  type Implementation,
  implementFromMemory,
  type Refusal,
  refuse,
} from '../../platform/http/index.ts';
import type { Found } from '../../platform/memory/index.ts';
import { checkChoices } from './check-choices.ts';
import { checkPost } from './check-post.ts';
import { checkPostChannels } from './check-post-channels.ts';
import { checkProtocol } from './check-protocol.ts';
import { noProtocol } from './no-protocol.ts';
import type { AssessmentPorts } from './ports.ts';
import { mediaTold, type PostToCheck } from './post-at-hand.ts';
import { worksAt } from './post-author.ts';
import { type DeclaredPerson, postPeople } from './post-people.ts';
import { schoolDesk } from './school-desk.ts';
import { schoolRoster } from './school-roster.ts';
import type { CheckGround } from './seen-post.ts';

/** The operations of having a post checked. */
export function checksHttp(ports: AssessmentPorts, abilities: () => AbilityTable): readonly Implementation[] {
  const { shelf } = ports;
  return [
    implementFromMemory(
      operations.listCheckChoices,
      ({ params, now }) => ({ desk: schoolDesk(shelf, params.schoolId, dayOf(now)) }),
      ({ caller, params, now }, { desk }) =>
        done(checkChoices(desk, caller, shelf.vocabulary, params.schoolId, dayOf(now))),
    ),
    implementFromMemory(
      operations.showCheckProtocol,
      ({ params, now }) => ({ desk: schoolDesk(shelf, params.schoolId, dayOf(now)) }),
      (_call, { desk }) => (desk.protocol === null ? noProtocol() : checkProtocol(desk.protocol)),
    ),
    implementFromMemory(
      operations.checkPost,
      (call) => checkNeeds(shelf, abilities, call),
      (call, found) => {
        const ground = groundOf(call, found);
        if ('ok' in ground) return ground;
        const { capacity = null, channel = null } = call.body;
        return checkPost(ports, ground, { ...postOf(call), capacity, channel });
      },
    ),
    implementFromMemory(
      operations.checkPostChannels,
      (call) => checkNeeds(shelf, abilities, call),
      (call, found) => {
        const ground = groundOf(call, found);
        if ('ok' in ground) return ground;
        const { capacity = null } = call.body;
        return checkPostChannels(ports, ground, { ...postOf(call), capacity, channel: null });
      },
    ),
  ];
}

interface CheckCall {
  readonly caller: Caller;
  readonly params: { readonly schoolId: string };
  readonly body: Omit<PostToCheck, 'schoolId' | 'capacity' | 'channel' | 'people' | 'peopleMark'> & {
    readonly people?: readonly DeclaredPerson[] | undefined;
    readonly peopleMark?: string | undefined;
  };
  readonly now: Date;
}

function checkNeeds(
  shelf: AssessmentPorts['shelf'],
  abilities: () => AbilityTable,
  { caller, params: { schoolId }, body, now }: CheckCall,
) {
  const { photos: photoIds, people: declared = null } = body;
  return {
    desk: schoolDesk(shelf, schoolId, dayOf(now)),
    roster: worksAt(caller, schoolId) ? schoolRoster(schoolId, dayOf(now)) : null,
    people: postPeople(abilities, { caller, schoolId, photoIds, declared, now }),
  };
}

function groundOf(
  { caller, body, now }: CheckCall,
  { desk, roster, people }: Found<ReturnType<typeof checkNeeds>>,
): CheckGround | Refusal {
  const { protocol } = desk;
  if (protocol === null) return noProtocol();
  if (people !== null && 'ok' in people) return people;
  if ((body.people?.length ?? 0) > 0 && !mediaTold(body).some((kind) => kind !== 'sticker')) {
    return refuse('not-possible', { issues: [{ at: '/body/people', code: 'no-recording' }] });
  }
  return { caller, protocol, desk, roster, people, day: dayOf(now) };
}

function postOf({ params, body }: CheckCall) {
  const { people = null, peopleMark = null, ...rest } = body;
  return { ...rest, people, peopleMark, schoolId: params.schoolId };
}
