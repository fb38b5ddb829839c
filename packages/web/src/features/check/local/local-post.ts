import type { TextToCheck } from '@plaatswijs/text/check';
import type { MySchool } from '../../../app/my-school.ts';
import type { CheckChoices, CheckRequest } from '../check-types.ts';

type Registered = TextToCheck['registered'];
type Value = Registered[string]['value'];

const leading: readonly MySchool['roles'][number][] = ['director', 'leader', 'board-member'];

/**
 * A post as this device can judge it: with what the author chose and told, and of the school's records only what came along
 * with those choices.
 *
 * @param day `YYYY-MM-DD`
 */
export function localPost(
  school: Pick<MySchool, 'name' | 'roles'>,
  choices: CheckChoices,
  request: CheckRequest,
  day: string,
): TextToCheck {
  const { text, channel, capacity, facts = {}, notKnown = [], confirmed = [] } = request;
  return {
    text,
    told: {
      ...(capacity === undefined ? {} : { 'actor.capacity': capacity }),
      ...(channel?.kind === 'private' ? { channel: channel.channel } : {}),
      ...facts,
    },
    notKnown,
    confirmed,
    registered: { ...registered(school, choices, request), ...declared(choices, request) },
    noticeTexts: {
      'which-school': `Ik werk op ${school.name}.`,
      employer: `Ik werk op ${school.name}.`,
      'on-behalf': `Namens ${school.name}.`,
    },
    day,
  };
}

function registered(
  school: Pick<MySchool, 'roles'>,
  { channels }: CheckChoices,
  { actor, channel }: CheckRequest,
): Registered {
  const ofStaff = actor === 'staff';
  const at = channel?.kind === 'school' ? channels.find(({ id }) => id === channel.id) : undefined;
  return {
    'actor.role': of('roles', actor),
    ...(ofStaff
      ? {
          'actor.leads': of(
            'roles',
            school.roles.some((role) => leading.includes(role)),
          ),
        }
      : {}),
    ...(at === undefined
      ? {}
      : {
          channel: of('channels', at.kind),
          audience: of('channels', at.audience),
          account: of('channels', 'school'),
          link: of('channels', 'direct'),
          ...(ofStaff ? { 'actor.page-manager': of('channels', at.administrator) } : {}),
        }),
  };
}

function declared(
  { accounts, projects, permissions }: CheckChoices,
  { channel, declarations = [] }: CheckRequest,
): Registered {
  const account = channel?.kind === 'account' ? accounts.find(({ id }) => id === channel.id) : undefined;
  const permission = permissions.find(({ id }) => declarations.includes(id));
  return {
    ...(account === undefined
      ? {}
      : { channel: of('declarations', account.kind), account: of('declarations', 'professional') }),
    ...(projects.some(({ id }) => declarations.includes(id))
      ? { 'school-project': of('declarations', true) }
      : {}),
    ...(permission === undefined
      ? {}
      : {
          permission: of('declarations', 'teacher-before'),
          'permission-scope': of('declarations', permission.scope),
        }),
  };
}

function of(name: string, value: Value): Registered[string] {
  return { value, source: { kind: 'register', name } };
}
