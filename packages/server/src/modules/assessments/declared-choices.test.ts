import { describe, expect, test } from 'vitest';
import type { Declaration } from '../declarations/index.ts';
import { chosenDeclarations, declaredChoices } from './declared-choices.ts';

function declaration(id: string, about: string, content: Declaration['content']): Declaration {
  return {
    id,
    schoolId: 'school',
    about,
    other: null,
    content,
    startsOn: '2026-08-01',
    endsOn: '2027-07-31',
    declaredBy: about,
    declaredAt: '2026-08-01T08:00:00Z',
    confirmedBy: 'leader',
    refused: false,
    withdrawn: false,
  };
}

const inForce: readonly Declaration[] = [
  declaration('account', 'juf', { kind: 'professional-account', channel: 'instagram', name: 'juf.in.beeld' }),
  declaration('project', 'juf', { kind: 'school-project', name: 'Moestuin', groupId: null }),
  declaration('permission', 'juf', { kind: 'lesson-permission', groupId: 'g8', scope: 'this-lesson' }),
  declaration('other-project', 'meester', { kind: 'school-project', name: 'Koor', groupId: null }),
  declaration('tie', 'juf', { kind: 'existing-tie', tie: 'family' }),
];
const none = { account: null, about: [] };

describe('What was declared', () => {
  test('is offered to whom it is about, as far as a post can be about it', () => {
    expect(declaredChoices(inForce, 'juf')).toEqual({
      accounts: [{ id: 'account', kind: 'instagram', name: 'juf.in.beeld' }],
      projects: [{ id: 'project', name: 'Moestuin' }],
      permissions: [{ id: 'permission', groupId: 'g8', scope: 'this-lesson', endsOn: '2027-07-31' }],
    });
    expect(declaredChoices(inForce, 'ouder')).toEqual({ accounts: [], projects: [], permissions: [] });
  });

  test('says nothing of a post unless it is chosen', () => {
    expect(chosenDeclarations(inForce, 'juf', none)).toEqual({});
  });

  test('becomes facts that rest on the register, not on who writes', () => {
    const facts = chosenDeclarations(inForce, 'juf', {
      account: 'account',
      about: ['project', 'permission'],
    });
    expect(Object.entries(facts ?? {}).map(([fact, { value }]) => [fact, value])).toEqual([
      ['channel', 'instagram'],
      ['account', 'professional'],
      ['school-project', true],
      ['permission', 'teacher-before'],
      ['permission-scope', 'this-lesson'],
    ]);
    for (const { source } of Object.values(facts ?? {})) {
      expect(source).toEqual({ kind: 'register', name: 'declarations' });
    }
  });

  test.each([
    ['somebody else’s project', { account: null, about: ['other-project'] }],
    ['an account that is a project', { account: 'project', about: [] }],
    ['what no post is about', { account: null, about: ['tie'] }],
    ['what is not in force', { account: 'gone', about: [] }],
  ])('cannot be %s', (_what, chosen) => {
    expect(chosenDeclarations(inForce, 'juf', chosen)).toBeNull();
  });
});
