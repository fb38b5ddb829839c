import { describe, expect, it } from 'vitest';
import { mergeTexts, type WrittenField, writtenText } from './merge-texts.ts';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

const fields: readonly WrittenField<Letter>[] = [
  writtenText(
    { id: 'subject', label: 'Onderwerp' },
    (is) => is.subject,
    (subject) => ({ subject }),
  ),
  writtenText(
    { id: 'body', label: 'Tekst' },
    (is) => is.body,
    (body) => ({ body }),
  ),
];
const base: Letter = { subject: 'Schorsing', body: 'Wij schorsen Sem.' };
const merged = (now: Partial<Letter>, mine: Partial<Letter>) =>
  mergeTexts(fields, { base, now: { ...base, ...now }, mine: { ...base, ...mine }, clashes: [] });

describe('LET-17 two who write the same letter', () => {
  it('take from each other what the other did not touch', () => {
    expect(merged({ subject: 'Een schorsing' }, { body: 'Wij schorsen Sem drie dagen.' })).toEqual({
      change: { subject: 'Een schorsing' },
      takenOver: ['subject'],
      clashes: [],
    });
  });

  it('choose where both wrote another thing, and nothing typed is changed until then', () => {
    const found = merged({ body: 'Wij schorsen Sem één dag.' }, { body: 'Wij schorsen Sem drie dagen.' });
    expect(found.change).toEqual({});
    expect(found.clashes).toMatchObject([
      {
        id: 'body',
        theirs: { body: 'Wij schorsen Sem één dag.' },
        mine: { body: 'Wij schorsen Sem drie dagen.' },
        chosen: null,
      },
    ]);
  });

  it('have nothing to choose where they wrote the same, but for white around it', () => {
    expect(merged({ body: 'Zo dus.' }, { body: 'Zo dus.\n' })).toEqual({
      change: {},
      takenOver: [],
      clashes: [],
    });
  });

  it('are not asked about what only who types changed', () => {
    expect(merged({}, { body: 'Zo dus.' })).toEqual({ change: {}, takenOver: [], clashes: [] });
  });

  it('still choose when the other writes on, between the newest and their own', () => {
    const clashes = [
      { id: 'body', theirs: { ...base, body: 'B' }, mine: { ...base, body: 'A' }, chosen: null },
    ];
    const found = mergeTexts(fields, {
      base: { ...base, body: 'B' },
      now: { ...base, body: 'C' },
      mine: { ...base, body: 'A' },
      clashes,
    });
    expect(found.clashes).toMatchObject([{ theirs: { body: 'C' }, mine: { body: 'A' }, chosen: null }]);
    expect(found.takenOver).toEqual([]);
  });

  it('go on asking while nothing was chosen, also when something else moves', () => {
    const clashes = [
      { id: 'body', theirs: { ...base, body: 'B' }, mine: { ...base, body: 'A' }, chosen: null },
    ];
    const found = mergeTexts(fields, {
      base: { ...base, body: 'B' },
      now: { subject: 'Nieuw', body: 'B' },
      mine: { ...base, body: 'A' },
      clashes,
    });
    expect(found.takenOver).toEqual(['subject']);
    expect(found.clashes.map(({ id }) => id)).toEqual(['body']);
  });
});
