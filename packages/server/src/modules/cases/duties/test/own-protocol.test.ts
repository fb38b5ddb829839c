import { type CompiledProtocol, compileProtocol, type Norm } from '@plaatswijs/rules';
import { expect, it } from 'vitest';
import { dutiesOf } from '../duties-of.ts';
import { caseOf, fiveProtocols, found, nameOf, only, today } from './made-up-case.ts';

/** A protocol of a school of its own: one that comes along, with one norm otherwise. */
function otherwise(protocol: string, norm: string, change: Partial<Norm>): CompiledProtocol {
  const compiled = fiveProtocols.find((one) => one.protocol.id === protocol);
  if (compiled === undefined) throw new Error(`no protocol ${protocol}`);
  const articles = compiled.protocol.articles.map((article) => ({
    ...article,
    norms: article.norms.map((one) => (one.id === norm ? { ...one, ...change } : one)),
  }));
  return compileProtocol({ ...compiled.protocol, articles }, compiled.vocabulary);
}

const bullied = caseOf({ about: ['pupil'], category: 'cyberbullying' }, { breachFound: true });

it('DUT-54 of two articles on one measure what must be done goes before what may', () => {
  for (const norm of ['A.3/measures', 'SOL.2']) {
    const compiled = otherwise('demarel', norm, { modality: 'discretion' });
    const duty = only(dutiesOf(bullied, today, compiled), 'protocol-measure');
    expect(duty.force).toBe('must');
    expect(duty.source).toMatchObject({ also: [expect.stringMatching(/^demarel\.(A\.3|SOL\.2)$/)] });
  }
});

it('DUT-50 a school that wants a doubt put within a day has that day', () => {
  const norm = fiveProtocols.find(({ protocol }) => protocol.id === 'asko')?.normsById.get('B.3')?.norm
    .duties[0];
  if (norm === undefined) throw new Error('no such norm');
  const compiled = otherwise('asko', 'B.3', { duties: [{ ...norm, within: 'P1D' }] });
  const duty = only(dutiesOf(caseOf({}, { doubtBy: 'staff' }), today, compiled), 'protocol-consult-in-doubt');
  expect(duty.due).toEqual({ kind: 'day', on: '2026-11-21' });
});

it('DUT-58 a role of its own that somebody holds whom the case is about is passed by', () => {
  const compiled = fiveProtocols.find(({ protocol }) => protocol.id === 'twijs') ?? null;
  const to = (rolesOfAccused: readonly string[], about: Parameters<typeof caseOf>[0] = {}) =>
    nameOf(only(dutiesOf({ ...bullied, ...about, rolesOfAccused }, today, compiled), 'protocol-tell').to);
  expect(to(['schoolleiding-of-bestuur'])).toBe('bevoegd-gezag');
  expect(to([], { about: ['board'] })).toBe('schoolleiding');
  expect(to(['schoolleiding'], { about: ['board'] })).toBe('supervisors');
});

it('DUT-60 what a protocol asks and a case does not know is said, not passed over', () => {
  const compiled = otherwise('demarel', 'SOL.1b', {
    when: { kind: 'fact', fact: 'months-quiet', op: 'between', atLeast: 3 },
  });
  const result = dutiesOf(bullied, today, compiled);
  expect(found(result, 'protocol-file')).toEqual([]);
  expect(result.questions.map(({ fact }) => fact)).toContain('protocol');
});

it('DUT-58 a school without a protocol has the law and what is fair', () => {
  const { duties, remarks } = dutiesOf({ ...bullied, canAnswer: true }, today, null);
  expect(duties.map(({ code }) => code)).toEqual(['first-answer', 'hear-affected', 'hear-accused']);
  expect(remarks).toEqual([]);
});
