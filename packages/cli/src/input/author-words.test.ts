import { loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { expect, test } from 'vitest';
import { BadInput } from '../exit-status.ts';
import { authorFacts } from './author-words.ts';

const vocabulary = loadVocabulary(protocolsFolder);

test.each([
  ['leerkracht', ['actor.role=staff']],
  ['page-administrator', ['actor.role=staff', 'actor.page-manager=true']],
  ['Leidinggevende', ['actor.role=staff', 'actor.leads=true']],
  ['ouder', ['actor.role=parent']],
  ['pupil', ['actor.role=pupil']],
  ['school', ['actor.role=school']],
  ['oud medewerker', ['actor.role=former-staff']],
])('--as %s', (word, facts) => expect(authorFacts({ as: word }, vocabulary)).toEqual(facts));

test.each([
  ['Nieuwsbrief', 'newsletter'],
  ['Parro', 'parent-portal'],
  ['insta', 'instagram'],
  ['twitter', 'x'],
  ['whatsapp', 'whatsapp'],
])('--channel %s', (word, channel) =>
  expect(authorFacts({ channel: word }, vocabulary)).toEqual([`channel=${channel}`]),
);

test('every word stands for a fact and a value of the vocabulary', () => {
  const words = { capacity: 'Privé', account: 'schoolpagina' };
  expect(authorFacts(words, vocabulary)).toEqual(['actor.capacity=private', 'account=school', 'link=direct']);
});

test('everything that is not understood is told at once', () => {
  const wrong = { as: 'constructor', capacity: 'soms', channel: '', account: 'bank' };
  expect(() => authorFacts(wrong, vocabulary)).toThrow(BadInput);
  expect(() => authorFacts(wrong, vocabulary)).toThrow(/--as.*--capacity.*--channel.*--account/s);
});
