import { expect, it } from 'vitest';
import type { CheckChoices, CheckRequest } from '../check-types.ts';
import { localPost } from './local-post.ts';

const choices: CheckChoices = {
  as: [{ actor: 'staff', capacities: ['work'] }],
  channels: [{ id: 'c', name: 'Onze pagina', kind: 'facebook', audience: 'public', administrator: true }],
  privateChannels: [],
  accounts: [{ id: 'a', kind: 'instagram', name: 'juf.in.beeld' }],
  projects: [{ id: 'p', name: 'Moestuin' }],
  permissions: [{ id: 'l', groupId: 'g', scope: 'this-lesson', endsOn: '2027-07-31' }],
};
const school = { name: 'De Regenboogvis', roles: ['employee'] as const };
const request: CheckRequest = {
  text: 'Hulde!',
  actor: 'staff',
  facts: { media: [] },
  declarations: [],
  notKnown: [],
  confirmed: [],
};
const known = (more: Partial<CheckRequest>) => {
  const { registered } = localPost(
    { ...school, roles: [...school.roles] },
    choices,
    { ...request, ...more },
    '2026-11-21',
  );
  return Object.fromEntries(
    Object.entries(registered).map(([fact, { value, source }]) => [
      fact,
      [value, 'name' in source && source.name],
    ]),
  );
};

it('knows of a channel of the school what came along with the choices', () => {
  expect(known({ channel: { kind: 'school', id: 'c' } })).toEqual({
    'actor.role': ['staff', 'roles'],
    'actor.leads': [false, 'roles'],
    channel: ['facebook', 'channels'],
    audience: ['public', 'channels'],
    account: ['school', 'channels'],
    link: ['direct', 'channels'],
    'actor.page-manager': [true, 'channels'],
  });
});

it('takes what was declared for what it is, and nothing of what is not one’s own', () => {
  expect(known({ channel: { kind: 'account', id: 'a' }, declarations: ['p', 'l'] })).toMatchObject({
    channel: ['instagram', 'declarations'],
    account: ['professional', 'declarations'],
    'school-project': [true, 'declarations'],
    permission: ['teacher-before', 'declarations'],
    'permission-scope': ['this-lesson', 'declarations'],
  });
  expect(known({ channel: { kind: 'account', id: 'x' }, declarations: ['y'] })).toEqual({
    'actor.role': ['staff', 'roles'],
    'actor.leads': [false, 'roles'],
  });
});
