import type { ProblemCode } from '../../src/format/problem.ts';

/**
 * One fault put into a file that was right. `put` replaces `find`; the mark ¦ in it says where the problem must be
 * reported and is taken out first. `schema` says that the published JSON Schema must refuse it too.
 */
export interface FaultySnippet {
  readonly find: string;
  readonly put: string;
  readonly code: ProblemCode;
  readonly schema: boolean;
}

const snippet = (find: string, put: string, code: ProblemCode, schema = false): FaultySnippet => ({
  find,
  put,
  code,
  schema,
});

/** Faults in a protocol. */
export const faultyProtocols: readonly FaultySnippet[] = [
  snippet('format: 1', 'format: ¦2', 'unsupported-format', true),
  snippet('id: de-voorbeeldschool', 'id: ¦De School', 'bad-id', true),
  snippet('title: Afspraken', '¦titel: Afspraken', 'unknown-key', true),
  snippet('title: Afspraken over sociale media', 'title: ¦""', 'empty-value', true),
  snippet('title: Afspraken over sociale media', 'title: ¦[x]', 'wrong-type', true),
  snippet('kind: school,', 'kind: ¦shool,', 'not-allowed', true),
  snippet('holder: { kind: school, name', 'holder: ¦{ name', 'missing-key', true),
  snippet('sectors: [PO]', 'sectors: [¦BO]', 'not-allowed', true),
  snippet('sectors: [PO]', 'sectors: ¦[]', 'empty-list', true),
  snippet('inForceFrom: 2024-08-01', 'inForceFrom: ¦2024-02-30', 'bad-date'),
  snippet('inForceFrom: 2024-08-01', 'inForceFrom: ¦1 augustus', 'bad-date', true),
  snippet('inForceUntil: null', 'inForceUntil: ¦2023-01-01', 'dates-out-of-order'),
  snippet('adoptedOn: 2024-06-20', 'adoptedOn: ¦null', 'empty-value', true),
  snippet('manages: [staff]', 'manages: [¦stafff]', 'not-allowed', true),
  snippet('{ nl: de directie, en: the management }', '¦{ nl: de directie }', 'missing-key', true),
  snippet('social-media: { channel: social }', 'social-media: { ¦chanel: social }', 'unknown-fact'),
  snippet('social-media: { channel: social }', 'social-media: { channel: ¦socials }', 'unknown-value'),
  snippet('social-media: { channel: social }', 'social-media: ¦{}', 'empty-condition', true),
  snippet('social-media: { channel: social }', 'social-media: { term: ¦social-media }', 'term-cycle'),
  snippet('social-media: { channel: social }', 'social-media: { any: ¦[] }', 'empty-list', true),
  snippet('term: social-media }', 'term: ¦social-medai }', 'unknown-term'),
  snippet('term: social-media }', 'term: ¦consented }', 'person-outside'),
  snippet('term: social-media }', '¦person.who: pupil }', 'person-outside'),
  snippet('from: Het is niet', 'from: ¦Het is niet zo', 'too-many-words', true),
  snippet('number: "7"', 'number: ¦7', 'wrong-type', true),
  snippet('- id: M.7a\n', '- id: ¦M.70a\n', 'norm-not-in-article'),
  snippet('id: M.7a/quiet', 'id: ¦M.7a', 'duplicate-id'),
  snippet('id: SOL.1\n    heading', 'id: ¦M.7\n    heading', 'duplicate-id'),
  snippet('modality: prohibition', 'modality: ¦prohibitoin', 'not-allowed', true),
  snippet('bearer: staff\n', 'bearer: ¦teachers\n', 'not-allowed', true),
  snippet('act: spread', 'act: ¦sprad', 'unknown-value'),
  snippet(
    '        act: befriend\n        when',
    '        ¦action: befriend\n        when',
    'unknown-key',
    true,
  ),
  snippet('other.prior-bond: true', 'other.prior-bond: ¦yes', 'wrong-test'),
  snippet('carriedOut: [checked]\n', 'carriedOut: [¦cheked]\n', 'not-allowed', true),
  snippet('judgedBy: directie', 'judgedBy: ¦director', 'unknown-role'),
  snippet('to: directie, within', 'to: ¦directeur, within', 'unknown-role'),
  snippet('within: P7D', 'within: ¦7 days', 'bad-duration', true),
  snippet('within: P7D', 'within: ¦P', 'bad-duration', true),
  snippet('does: tell', 'does: ¦tel', 'not-allowed', true),
  snippet('provided: {', '¦requires: {', 'conduct-mismatch', true),
  snippet(
    '        unless:',
    '        ¦provided: { personal: true }\n        unless:',
    'conduct-mismatch',
    true,
  ),
  snippet('        judgedBy', '        ¦otherwise: forbid\n        judgedBy', 'field-mismatch', true),
  snippet('        judgedBy', '        ¦advises: for\n        judgedBy', 'field-mismatch', true),
  snippet('        judgedBy', '        background: ¦ja\n        judgedBy', 'wrong-type', true),
  snippet('otherwise: forbid', 'otherwise: ¦allow', 'not-allowed', true),
  snippet('{ atLeast: 3 }', '¦{ atLeast: 3, atMost: 2 }', 'bounds-reversed'),
  snippet('{ atLeast: 3 }', '¦{}', 'bounds-missing', true),
  snippet('{ atLeast: 3 }', '¦{ atLeast: 300 }', 'out-of-range'),
  snippet('{ atLeast: 3 }', '{ atLeast: ¦many }', 'wrong-type', true),
  snippet('{ atLeast: 3 }', '{ ¦atleast: 3 }', 'unknown-key', true),
  snippet('{ atLeast: 3 }', '¦[3]', 'wrong-test', true),
  snippet('{ yearsAgo: 2 }', '¦2024-01-01', 'wrong-test'),
  snippet('overrides: [M.7a]', 'overrides: [¦M.7b]', 'unknown-norm'),
  snippet('overrides: [M.7a]', 'overrides: ¦[M.7a/quiet]', 'override-cycle'),
  snippet('reliesOn: [M.7a/quiet]', 'reliesOn: [¦M.9]', 'unknown-norm'),
  snippet('some-person: { person.who: pupil }', 'people: ¦pupil', 'wrong-test'),
  snippet('{ person.who: pupil } }\n', '{ ¦some-person: { person.who: pupil } } }\n', 'people-nested'),
  snippet('where: { person.who: pupil }, holds', '¦were: { person.who: pupil }, holds', 'unknown-key', true),
  snippet('holds: { term: consented } }', '¦hold: { term: consented } }', 'unknown-key', true),
  snippet(', atMost: 1 }', ', atMost: ¦-1 }', 'wrong-type', true),
  snippet('norms: [SOL.1]', 'norms: [¦SOL.2]', 'unknown-norm'),
  snippet('outcome: conflict', 'outcome: ¦unclear', 'outcome-mismatch', true),
  snippet('id: own-child', 'id: ¦Own child', 'bad-id', true),
  snippet('title: Afspraken', '¦id: x\ntitle: Afspraken', 'yaml-duplicate-key'),
  snippet('title: Afspraken', '¦7: Afspraken', 'yaml-key'),
  snippet('holder: {', 'holder: ¦*nobody #', 'yaml-alias'),
];

/** Faults in the file of facts. */
export const faultyFacts: readonly FaultySnippet[] = [
  snippet('kind: yesno', 'kind: ¦yes-no', 'not-allowed', true),
  snippet('  age:', '  ¦all:', 'reserved-name', true),
  snippet('  age:', '  ¦Age:', 'bad-id', true),
  snippet('spread: [publish, link]', 'spread: [publish, ¦linc]', 'not-allowed'),
  snippet('spread: [publish, link]', '¦link: [publish]', 'name-taken'),
  snippet('usual: false', 'usual: ¦nee', 'wrong-test', true),
  snippet('    min: 0\n', '', 'missing-key', true),
  snippet('min: 0', '¦mni: 0', 'unknown-key', true),
  snippet('usual: false', '¦values: { a: { nl: a, en: a } }', 'unknown-key', true),
  snippet('personal: true', 'personal: ¦"true"', 'wrong-type', true),
  snippet('noisy: true }, says', '¦loud: true }, says', 'unknown-fact'),
  snippet('en: That cannot be. }', 'en: ¦}', 'empty-value', true),
];

/** Faults in a file of scenarios. */
export const faultyScenarios: readonly FaultySnippet[] = [
  snippet('on: 2026-11-21\n  facts: {', 'on: ¦2026-13-01\n  facts: {', 'bad-date', true),
  snippet('actor.role: staff, other', 'actor.role: ¦teacher, other', 'unknown-value'),
  snippet('other.who: pupil }', '¦other.whom: pupil }', 'unknown-fact'),
  snippet('other.who: pupil }', '¦person.who: pupil }', 'unknown-fact', true),
  snippet('{ who: pupil,', '{ ¦whom: pupil,', 'unknown-fact'),
  snippet('number: 2', 'number: ¦0', 'out-of-range'),
  snippet('[photo]', '[¦foto]', 'unknown-value'),
  snippet('rest: usual', 'rest: ¦usually', 'not-allowed', true),
  snippet('outcome: forbid, cites', 'outcome: ¦forbidden, cites', 'not-allowed', true),
  snippet('M.7a: violated', 'M.7a: ¦broken', 'not-allowed', true),
  snippet('scenario: A photo of a pupil', 'scenario: A teacher befriends a pupil', 'duplicate-id'),
  snippet('facts: { act', 'facts: ¦{ link: none, topic: criticism, act', 'contradictory-facts'),
];
