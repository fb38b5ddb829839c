import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { compileProtocol, lintProtocol, type Remark, readProtocol } from '@plaatswijs/rules';
import { describe, expect, test } from 'vitest';

const vocabulary = loadVocabulary(protocolsFolder);

// A small protocol without faults. Each test plants one and expects lint to find it, and nothing else.
const sound = `format: 1
id: proef
title: Proefprotocol
holder: { kind: school, name: Proefschool }
sectors: [PO]
dates: {}
roles:
  - id: directeur
    name: { nl: de directeur, en: the head }
    manages: [staff]
articles:
  - id: A.1
    heading: { nl: Vrienden, en: Friends }
    place: { section: A, number: '1', from: een twee drie, to: vier vijf zes }
    summary: { nl: Over vrienden worden., en: About becoming friends. }
    norms:
      - id: A.1a
        modality: prohibition
        bearer: staff
        act: befriend
        when: { other.who: pupil }
        forbids: { account: private }
        unless:
          - id: project
            when: { school-project: true }
            text: { nl: voor een project, en: for a project }
        says: { nl: Niet met je privéaccount., en: Not from your private account. }
        carriedOut: [checked]
      - id: A.1b
        modality: permission
        bearer: staff
        act: befriend
        when: { other.who: pupil }
        provided: { channel: linkedin }
        overrides: [A.1a]
        says: { nl: Wel op LinkedIn., en: On LinkedIn it is fine. }
        carriedOut: [checked]
  - id: A.2
    heading: { nl: Goede naam, en: Good name }
    place: { section: A, number: '2', from: een twee drie, to: vier vijf zes }
    summary: { nl: Over de goede naam., en: About the good name. }
    norms:
      - id: A.2
        modality: prohibition
        bearer: everyone
        act: publish
        forbids: { harms-name: true }
        judgedBy: directeur
        says: { nl: Schaad de school niet., en: Do no harm to the school. }
        carriedOut: [taught]
        moments: [onboarding]
`;

function lint(text: string): readonly Remark[] {
  const read = readProtocol(text, 'proef.yaml', vocabulary);
  if (!read.ok)
    throw new Error(read.problems.map(({ line, message }) => `${line}: ${message.en}`).join('\n'));
  return lintProtocol(compileProtocol(read.protocol, vocabulary), read.positions, 'proef.yaml');
}

function faults(text: string) {
  return lint(text)
    .filter(({ code }) => code !== 'acts-without-norm')
    .map(({ code, line }) => ({ code, line }));
}

/** The line, from 1, on which a piece of text first stands. */
function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

interface Planted {
  readonly code: Remark['code'];
  readonly replace: string;
  readonly by: string;
  /** Text on the line the remark must point at. */
  readonly at: string;
}

const planted: readonly Planted[] = [
  {
    code: 'norm-never-applies',
    replace: 'when: { other.who: pupil }\n        provided',
    by: 'when: { actor.role: parent, other.who: pupil }\n        provided',
    at: 'when: { actor.role: parent, other.who: pupil }',
  },
  {
    code: 'nothing-to-break',
    replace: 'forbids: { harms-name: true }',
    by: 'when: { harms-name: false }\n        forbids: { harms-name: true }',
    at: 'forbids: { harms-name: true }',
  },
  {
    code: 'exception-never-reached',
    replace: '{ school-project: true }',
    by: '{ account: professional }',
    at: '- id: project',
  },
  {
    code: 'norm-always-defeated',
    replace: '        provided: { channel: linkedin }\n',
    by: '',
    at: 'id: A.1a',
  },
  {
    code: 'override-never-reached',
    replace: 'overrides: [A.1a]',
    by: 'overrides: [A.1a, A.2]',
    at: 'overrides',
  },
  {
    code: 'judge-missing',
    replace: '        judgedBy: directeur\n',
    by: '',
    at: 'id: A.2\n        modality',
  },
  {
    code: 'teaching-without-moment',
    replace: '        moments: [onboarding]\n',
    by: '',
    at: 'carriedOut: [taught]',
  },
  {
    code: 'same-text-in-both-languages',
    replace: 'en: Do no harm to the school.',
    by: 'nl2',
    at: 'says: { nl: Schaad',
  },
  {
    code: 'role-never-used',
    replace: '    manages: [staff]\n',
    by: '    manages: [staff]\n  - id: conrector\n    name: { nl: de conrector, en: the deputy }\n',
    at: 'format',
  },
  {
    code: 'relied-on-is-no-definition',
    replace: 'overrides: [A.1a]',
    by: 'overrides: [A.1a]\n        reliesOn: [A.1a]',
    at: 'reliesOn',
  },
];

describe('lint finds each planted fault, at its line, and no other', () => {
  test('the sound protocol has none', () => {
    expect(faults(sound)).toEqual([]);
  });

  test.each(planted)('$code', ({ code, replace, by, at }) => {
    expect(sound).toContain(replace);
    const text = sound.replace(replace, by === 'nl2' ? 'en: Schaad de school niet.' : by);
    expect(faults(text)).toEqual([{ code, line: lineOf(text, at) }]);
  });

  test('article-without-norms', () => {
    const text = `${sound}  - id: A.3
    heading: { nl: Leeg, en: Empty }
    place: { section: A, number: '3', from: een, to: twee }
    summary: { nl: Niets., en: Nothing. }
    norms: []
`;
    expect(faults(text)).toEqual([{ code: 'article-without-norms', line: lineOf(text, '- id: A.3') }]);
  });

  test('a missing place is refused when the file is read', () => {
    const text = sound.replace("number: '2', from: een twee drie", "number: '2', from: ''");
    const read = readProtocol(text, 'proef.yaml', vocabulary);
    expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual([
      lineOf(text, "place: { section: A, number: '2'"),
    ]);
  });

  test('tension-never-there', () => {
    const text = `${sound}tensions:
  - id: onmogelijk
    kind: ambiguity
    norms: [A.2]
    bearer: pupils
    act: publish
    when: { actor.capacity: work }
    outcome: unclear
    says: { nl: Dit kan niet., en: This cannot be. }
    choice: { nl: Niets., en: Nothing. }
`;
    expect(faults(text)).toEqual([
      { code: 'tension-never-there', line: lineOf(text, 'when: { actor.capacity: work }') },
    ]);
  });

  test('acts-without-norm names the acts, and a declared silence takes one off the list', () => {
    const [note] = lint(sound).filter(({ code }) => code === 'acts-without-norm');
    expect(note?.message.en).toContain('uneasy');
    expect(note?.message.en).not.toContain('befriend');
    const text = `${sound}tensions:
  - id: ongemak
    kind: silence
    norms: []
    bearer: pupils
    act: uneasy
    outcome: silent
    says: { nl: Hier staat niets., en: Nothing is said here. }
    choice: { nl: Ga naar je leraar., en: Go to your teacher. }
`;
    expect(lint(text).find(({ code }) => code === 'acts-without-norm')?.message.en).not.toContain('uneasy');
  });
});

const opposed = (rule: string): string => `${sound}      - id: A.2/tegen
        modality: obligation
        bearer: staff
        act: publish
        ${rule}
        says: { nl: Het tegendeel., en: The opposite. }
        carriedOut: [checked]
`;

describe('contradictions, with a situation that shows them', () => {
  test('two commands of which only one can be kept', () => {
    const text = opposed('requires: { harms-name: true }\n        judgedBy: directeur');
    const [found, ...others] = lint(text).filter(({ code }) => code === 'norms-contradict');
    expect(others).toEqual([]);
    expect(found?.message.en).toContain('A.2 and A.2/tegen');
    expect(found?.witness?.facts['actor.role']?.value).toBe('staff');
    expect(found?.suggestion.en).toContain('overrides');
  });

  test('a duty to do what is forbidden altogether', () => {
    const text = opposed('when: { topic: event }').replace(
      'forbids: { harms-name: true }\n        judgedBy: directeur\n',
      'judgedBy: directeur\n',
    );
    expect(faults(text).map(({ code }) => code)).toEqual(['norms-contradict']);
  });

  test('a ban on a part of what is permitted is no contradiction', () => {
    const text = opposed('requires: { substantiated: true }')
      .replace('modality: obligation', 'modality: permission')
      .replace('requires:', 'provided:');
    expect(faults(text)).toEqual([]);
  });

  test('declared: an override, or a tension that names both, takes the remark away', () => {
    const text = opposed(
      'requires: { harms-name: true }\n        judgedBy: directeur\n        overrides: [A.2]',
    );
    expect(faults(text).filter(({ code }) => code === 'norms-contradict')).toEqual([]);
  });
});

test('the five protocols have no warnings', () => {
  for (const { compiled, positions, file } of loadProtocols(protocolsFolder, vocabulary)) {
    const warnings = lintProtocol(compiled, positions, file.path).filter(
      ({ severity }) => severity === 'warning',
    );
    expect(warnings.map(({ code, line, message }) => `${file.id}:${line} ${code} ${message.en}`)).toEqual([]);
  }
});
