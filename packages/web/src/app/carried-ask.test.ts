import { expect, it } from 'vitest';
import { readCarriedAsk } from './carried-ask.ts';

const write = (ask: unknown): string => Buffer.from(JSON.stringify(ask)).toString('base64url');

it('reads what the public page took along', () => {
  const about = { nl: 'Je krijgt een vriendschapsverzoek – “hé”', en: 'You get a friend request' };
  const facts = { act: 'befriend', people: 1, personal: false, media: ['photo'] };
  const written = write({ school: 'de-marel', about, facts, notKnown: ['topic'] });
  expect(readCarriedAsk(written)).toEqual({
    school: 'de-marel',
    about,
    state: { facts, notKnown: ['topic'] },
  });
});

it('takes nothing that it did not write', () => {
  for (const written of ['', 'geen-base64!', write('x'), write({ school: 'a' }), write([])]) {
    expect(readCarriedAsk(written)).toBeNull();
  }
  const odd = write({ school: 'a', about: 'x', facts: { act: { toString: 1 } }, notKnown: [] });
  expect(readCarriedAsk(odd)).toEqual({ school: 'a', about: null, state: { facts: {}, notKnown: [] } });
});
