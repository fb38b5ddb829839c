import { describe, expect, it } from 'vitest';
import type { Question } from '../../answers/answer-types.ts';
import {
  type CheckState,
  checkReducer,
  doubtOf,
  isEmptyPost,
  requestOf,
  startOfCheck,
} from './check-state.ts';

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

describe('photos of a post', () => {
  const withPhoto = checkReducer(start, { kind: 'photos', photos: ['one', 'two', 'one'] });

  it('tick the box of photos as long as there are any, and no longer', () => {
    expect(requestOf(withPhoto)).toMatchObject({ photos: ['one', 'two'], facts: { media: ['photo'] } });
    const unticked = checkReducer(withPhoto, { kind: 'author', author: { media: [] } });
    expect(unticked.author.media).toEqual(['photo']);
    const none = checkReducer(withPhoto, { kind: 'photos', photos: [] });
    expect(requestOf(none).photos).toBeUndefined();
    expect(none.author.media).toEqual([]);
  });

  it('leave a box alone that somebody ticked without a photo', () => {
    const ticked = checkReducer(start, { kind: 'author', author: { media: ['photo', 'film'] } });
    expect(checkReducer(ticked, { kind: 'photos', photos: [] }).author.media).toEqual(['photo', 'film']);
  });

  it('are at most twenty, and a post by themselves', () => {
    const many = Array.from({ length: 30 }, (_, at) => `${at}`);
    const full = checkReducer({ ...start, text: '' }, { kind: 'photos', photos: many });
    expect(full.photos).toHaveLength(20);
    expect(isEmptyPost(requestOf(full))).toBe(false);
    expect(isEmptyPost(requestOf({ ...start, text: ' ' }))).toBe(true);
  });

  it('are gone with a new beginning, and so are people of a film', () => {
    const filled = checkReducer(withPhoto, { kind: 'people', people: [{ id: 'a', name: 'A' }] });
    expect(checkReducer(filled, { kind: 'clear' })).toMatchObject({ photos: [], people: null, text: '' });
  });
});

describe('people of a film', () => {
  const film = checkReducer(start, { kind: 'author', author: { media: ['film'] } });
  const chosen = checkReducer(film, { kind: 'people', people: [{ id: 'a', name: 'A' }] });

  it('are sent as seen, and those of a sound as heard', () => {
    expect(requestOf(chosen).people).toEqual([{ personId: 'a', shown: 'depicted' }]);
    const sound = checkReducer(chosen, { kind: 'author', author: { media: ['sound'] } });
    expect(requestOf(sound).people).toEqual([{ personId: 'a', shown: 'heard' }]);
  });

  it('are not sent as nobody before that was said, nor without film or sound', () => {
    expect(requestOf(film).people).toBeUndefined();
    expect(requestOf(checkReducer(film, { kind: 'people', people: [] })).people).toEqual([]);
    const text = checkReducer(chosen, { kind: 'author', author: { media: [] } });
    expect(requestOf(text).people).toBeUndefined();
  });
});

describe('what is told about people the school knows', () => {
  const recognisable = question('people.1.recognisable', 'yesno', null);
  const of = (state: CheckState, peopleMark: string | null) =>
    checkReducer(state, { kind: 'mark', peopleMark });
  const told = checkReducer(of(start, 'one'), { kind: 'reply', question: recognisable, reply: false });

  it('is sent with the mark of those people, and forgotten with another', () => {
    const sent = { peopleMark: 'one', facts: { 'people.1.recognisable': false } };
    expect(requestOf(told)).toMatchObject(sent);
    expect(requestOf(of(told, 'one'))).toMatchObject(sent);
    expect(requestOf(of(told, 'two')).facts).toEqual({ media: [] });
  });

  it('does not go along with a doubt: who they are stays here', () => {
    expect(doubtOf(told, null).facts).not.toHaveProperty('people.1.recognisable');
  });
});
