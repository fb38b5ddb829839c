import { describe, expect, it } from 'vitest';
import { compileProtocol } from '../../src/assess/compile.ts';
import { compareProtocols } from '../../src/compare/compare-protocols.ts';
import { compareSituation } from '../../src/compare/compare-situation.ts';
import type { Condition } from '../../src/format/condition.ts';
import type { Norm, Protocol, Tension } from '../../src/format/protocol.ts';
import { on, situation } from './arbitraries/situations.ts';
import {
  all,
  among,
  freeVocabulary,
  has,
  is,
  norm,
  protocol,
  smallVocabulary,
  tension,
} from './arbitraries/small-world.ts';

const text = { nl: 'anders', en: 'otherwise' };
const ban = norm('B.1', {
  when: among('colour', 'red', 'green'),
  conduct: is('sunny', true),
  exceptions: [{ id: 'quiet', when: is('months', 0), text }],
});
const special = norm('B.2', { modality: 'permission', when: has('topic', 'sport'), overrides: ['B.1'] });
const care = norm('B.3', {
  modality: 'obligation',
  bearers: ['staff'],
  conduct: { kind: 'some-person', where: is('person.asked', true) },
});
const crowd = norm('B.4', {
  modality: 'recommendation',
  advises: 'against',
  when: { kind: 'count-people', where: among('person.who', 'pupil'), atLeast: 4 },
  conduct: is('sunny', false),
});
const doubt = tension('T.1', { norms: ['B.1'], when: all(has('topic', 'news'), is('sunny', true)) });

const original = [ban, special, care, crowd] as const;

const compare = (left: Protocol, right: Protocol, people = 2) =>
  compareProtocols(compileProtocol(left, smallVocabulary), compileProtocol(right, smallVocabulary), {
    people,
  });

/** What changes when one norm of the original is written otherwise, norms are added or tensions are. */
function change(
  given: { norms?: readonly Norm[]; tensions?: readonly Tension[] },
  from: readonly Tension[] = [],
) {
  const left = protocol('left', original, from);
  return compare(left, protocol('right', given.norms ?? original, given.tensions ?? from)).differences.map(
    ({ situation: { facts }, left: l, right: r }) => ({
      facts: Object.fromEntries(Object.entries(facts).map(([key, known]) => [key, known.value])),
      left: l,
      right: r,
    }),
  );
}

const otherwise = (changed: Norm) => original.map((kept) => (kept.id === changed.id ? changed : kept));

describe('a planted difference is found', () => {
  it('another modality', () => {
    const found = change({ norms: otherwise({ ...special, modality: 'prohibition' }) });
    expect(found.map(({ left, right }) => `${left.outcome} ${right.outcome}`)).toContain('allow forbid');
    expect(found[0]).toMatchObject({
      facts: { act: 'publish' },
      right: { outcome: 'forbid', cites: ['right.B.2'] },
    });
  });

  it('one value of a condition', () => {
    const found = change({ norms: otherwise({ ...ban, when: among('colour', 'red') }) });
    expect(found.length).toBeGreaterThan(0);
    for (const { facts } of found) expect(facts).toMatchObject({ colour: 'green' });
  });

  it('an exception dropped', () => {
    const found = change({ norms: otherwise({ ...ban, exceptions: [] }) });
    expect(found.length).toBeGreaterThan(0);
    for (const { facts, right } of found) {
      expect(facts).toMatchObject({ colour: expect.stringMatching('red|green'), sunny: true, months: 0 });
      expect(right.outcome).toBe('forbid');
    }
  });

  it('a new norm', () => {
    const found = change({ norms: [...original, norm('B.5', { when: is('months', 2) })] });
    expect(found.length).toBeGreaterThan(0);
    for (const { facts, right } of found) {
      expect(facts).toMatchObject({ months: 2 });
      expect(right).toMatchObject({ outcome: 'forbid', cites: expect.arrayContaining(['right.B.5']) });
    }
  });

  it('an override removed', () => {
    const found = change({ norms: otherwise({ ...special, overrides: [] }) });
    expect(found.length).toBeGreaterThan(0);
    for (const { facts, right } of found) {
      expect(facts).toMatchObject({ topic: ['sport'] });
      expect(right.outcome).toBe('forbid');
    }
  });

  it('a tension added', () => {
    const found = change({ tensions: [doubt] });
    expect(found.map(({ right }) => right.outcome)).toContain('conflict');
    for (const { facts } of found)
      expect(facts).toMatchObject({ sunny: true, topic: expect.arrayContaining(['news']) });
  });

  it('one person more, spread over two entries or not', () => {
    const when = { kind: 'count-people', where: among('person.who', 'pupil'), atLeast: 5 } as const;
    const found = change({ norms: otherwise({ ...crowd, when }) });
    expect(found.some(({ left }) => left.outcome === 'discourage')).toBe(true);
    for (const { facts } of found)
      expect(facts).toMatchObject({ people: expect.any(Number), 'people.1.number': 4 });
  });
});

describe('a change that is no difference gives none', () => {
  it('another order of norms, other texts, another name', () => {
    expect(change({ norms: [...original].reverse() })).toEqual([]);
    expect(
      change({ norms: original.map((kept) => ({ ...kept, says: text, cites: `${kept.cites}/x` })) }),
    ).toEqual([]);
  });

  it('a norm that can never matter', () => {
    const never = norm('B.9', { when: all(is('sunny', true), is('sunny', false)) });
    expect(change({ norms: [...original, never] })).toEqual([]);
    const impossible = norm('B.9', { when: all(among('colour', 'red'), has('topic', 'sport')) });
    expect(change({ norms: [...original, impossible] })).toEqual([]);
    const impossibleTogether = norm('B.9', { when: all(is('sunny', true), is('late', true)) });
    expect(change({ norms: [...original, impossibleTogether] })).toEqual([]);
    expect(
      change({ norms: [...original, norm('B.9', { modality: 'awareness', background: true })] }),
    ).toEqual([]);
  });

  it('the same condition in other words', () => {
    const { when, conduct } = ban;
    const not = {
      kind: 'not',
      of: { kind: 'any', of: [among('colour', 'blue'), { kind: 'not', of: when }] },
    } as const;
    expect(change({ norms: otherwise({ ...ban, when: not, conduct }) })).toEqual([]);
  });
});

describe('of situations equally short', () => {
  it('the one with the earliest facts, the shortest list and the earliest values is shown', () => {
    const shown = (conduct: Norm['conduct']) =>
      compare(protocol('left', [norm('N.1', { conduct })]), protocol('right', []))
        .differences.filter(({ left }) => left.outcome === 'forbid')
        .map(({ situation: { facts } }) => Object.entries(facts).map(([key, { value }]) => [key, value]));
    const first = [
      ['act', 'publish'],
      ['actor.role', 'staff'],
    ];
    const either: Condition = {
      kind: 'any',
      of: [is('late', true), has('topic', 'sport'), is('sunny', true)],
    };
    expect(shown(either)).toEqual([[...first, ['sunny', true]]]);
    expect(shown(among('colour', 'blue', 'green'))).toEqual([[...first, ['colour', 'green']]]);
    expect(shown(has('topic', 'news', 'sport'))).toEqual([[...first, ['topic', ['news']]]]);
    expect(shown({ kind: 'not', of: has('topic', 'news') })).toEqual([[...first, ['topic', []]]]);
  });
});

describe('the bound', () => {
  it('keeps longer lists of people out', () => {
    const sides = [is('person.asked', true), is('person.asked', false)].map((where, index) =>
      protocol(`p${index}`, [norm('N.1', { conduct: { kind: 'some-person', where } })]),
    ) as [Protocol, Protocol];
    const sizes = [0, 1, 2].map((people) => compare(...sides, people).goals);
    expect(sizes).toEqual([0, 2, 2]);
    expect(compare(...sides, 1).bound).toEqual({
      people: 1,
      numbers: 'telling',
      sizes: 30,
      referenceDate: on,
    });
  });

  it('is refused where it is no whole number, and so are two vocabularies', () => {
    const made = protocol('p', original);
    expect(() => compare(made, made, -1)).toThrow(RangeError);
    expect(() =>
      compareProtocols(compileProtocol(made, smallVocabulary), compileProtocol(made, freeVocabulary)),
    ).toThrow('p and p are written in different vocabularies');
    const copy = { ...smallVocabulary, facts: new Map(smallVocabulary.facts) };
    const same = compareProtocols(compileProtocol(made, smallVocabulary), compileProtocol(made, copy));
    expect(same.differences).toEqual([]);
  });

  it('looks only at the acts that are asked for', () => {
    const left = compileProtocol(
      protocol('left', [norm('N.1', { acts: ['publish', 'link'] })]),
      smallVocabulary,
    );
    const right = compileProtocol(protocol('right', []), smallVocabulary);
    expect(compareProtocols(left, right).differences.map(({ act }) => act)).toEqual(['publish', 'link']);
    expect(compareProtocols(left, right, { acts: ['link'] }).differences.map(({ act }) => act)).toEqual([
      'link',
    ]);
  });
});

describe('one situation under several protocols', () => {
  it('keeps the order in which they are given', () => {
    const both = [protocol('left', original), protocol('right', [])].map((made) =>
      compileProtocol(made, smallVocabulary),
    );
    const asked = situation({ act: 'publish', 'actor.role': 'pupil', topic: ['sport'] });
    const answers = compareSituation(both, asked);
    expect(answers.map(({ protocol: { id }, answer }) => `${id} ${answer.outcome}`)).toEqual([
      'left null',
      'right silent',
    ]);
  });
});
