import { describe, expect, it } from 'vitest';
import type { Question } from '../../answers/answer-types.ts';
import { type CheckState, checkReducer, doubtOf, requestOf, startOfCheck } from './check-state.ts';

const start: CheckState = startOfCheck(
  {
    as: [{ actor: 'staff', capacities: ['work', 'private'] }],
    channels: [],
    privateChannels: [],
    accounts: [],
    projects: [],
    permissions: [],
  },
  'Hulde!',
);

function question(fact: string, kind: Question['kind'], suggested: Question['suggested']): Question {
  const text = { nl: fact, en: fact };
  return {
    fact,
    kind,
    person: null,
    text,
    values: [],
    min: null,
    max: null,
    judgement: false,
    personal: false,
    suggested,
  };
}

const people = question('people', 'people', 1);

describe('what was seen and confirmed', () => {
  it('is sent as such, with what follows from it', () => {
    const after = checkReducer(start, { kind: 'reply', question: people, reply: ['pupil'] });
    expect(requestOf(after)).toMatchObject({
      facts: { people: 1, 'people.1.who': 'pupil' },
      confirmed: ['people', 'people.1.who'],
    });
  });

  it('counts by itself once it is told without being seen', () => {
    const seen = checkReducer(start, { kind: 'reply', question: people, reply: ['pupil'] });
    const unseen = { ...people, suggested: null };
    const told = checkReducer(seen, { kind: 'reply', question: unseen, reply: [] });
    expect(requestOf(told)).toMatchObject({ facts: { people: 0 }, confirmed: [] });
  });
});

it('asks anew when the post goes elsewhere, and takes a channel of the school to be for work', () => {
  const told = checkReducer(start, {
    kind: 'reply',
    question: question('personal', 'yesno', true),
    reply: true,
  });
  const elsewhere = checkReducer(told, { kind: 'author', author: { channel: { kind: 'school', id: 'x' } } });
  expect(elsewhere.told.facts).toEqual({});
  expect(elsewhere.author.capacity).toBe('work');
});

it('puts a fix back', () => {
  const fixed = checkReducer(start, { kind: 'fixed', text: '' });
  expect(checkReducer(fixed, { kind: 'undone' }).text).toBe('Hulde!');
});

it('never sends a word of the post with a doubt about it', () => {
  expect(JSON.stringify(doubtOf(start, 'facebook'))).not.toContain('Hulde');
});
