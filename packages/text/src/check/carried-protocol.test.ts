import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { assess, readSituation } from '@plaatswijs/rules';
import { describe, expect, test } from 'vitest';
import { carryProtocol, openCarried } from './carried-protocol.ts';

const vocabulary = loadVocabulary(protocolsFolder);
const protocols = loadProtocols(protocolsFolder, vocabulary).map(({ file, compiled }) => ({
  id: file.id,
  compiled,
}));
const sent = (value: object) => JSON.parse(JSON.stringify(value));

describe('A protocol that is carried to a browser', () => {
  test.each(protocols)('$id comes out the same, and answers the same', ({ compiled }) => {
    const opened = openCarried(sent(carryProtocol(compiled)));
    expect(opened?.digest).toBe(compiled.digest);
    const facts = {
      act: 'publish',
      'actor.role': 'staff',
      media: ['photo'],
      people: 1,
      'people.1.who': 'pupil',
    };
    const read = readSituation({ referenceDate: '2026-11-21', facts }, vocabulary);
    if (!read.ok || opened === null) throw new Error('not read');
    expect(assess(opened, read.situation)).toEqual(assess(compiled, read.situation));
  });

  test('says nothing when a word of it changed on the way', () => {
    const carried = sent(carryProtocol(protocols[0]?.compiled as never));
    carried.protocol.title = 'Een ander protocol';
    expect(openCarried(carried)).toBeNull();
  });

  test('says nothing when it is no protocol at all', () => {
    expect(openCarried({ digest: 'x', protocol: {}, vocabulary: {} })).toBeNull();
  });
});
