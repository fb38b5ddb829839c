import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { assess, type Situation } from '@plaatswijs/rules';
import { expect, test } from 'vitest';

const vocabulary = loadVocabulary(protocolsFolder);
const protocols = loadProtocols(protocolsFolder, vocabulary).map(({ compiled }) => compiled);
const said = { kind: 'person' } as const;
const posting = (role: string): Situation => ({
  referenceDate: '2026-11-21',
  facts: { act: { value: 'publish', source: said }, 'actor.role': { value: role, source: said } },
});
const digestsOf = (situation: Situation) =>
  protocols.map((protocol) => assess(protocol, situation).situationDigest);

test('the digest of a situation is the same in every protocol, frozen or not', () => {
  const loose = posting('staff');
  const frozen = Object.freeze({ ...loose, facts: Object.freeze({ ...loose.facts }) });
  expect(new Set([...digestsOf(loose), ...digestsOf(frozen), ...digestsOf(frozen)]).size).toBe(1);
});

test('a situation that is changed afterwards has another digest', () => {
  const situation = { ...posting('staff') };
  const [before] = digestsOf(situation);
  situation.facts = posting('parent').facts;
  expect(digestsOf(situation)).not.toContain(before);
});
