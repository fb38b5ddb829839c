import { describe, expect, it } from 'vitest';
import type { AboutKind } from './case-facts.ts';
import { constantsOn } from './constant-on.ts';
import { blockedNow, dutiesOf, standingOf } from './duties-of.ts';
import { caseOf, found, nameOf, only, received, today } from './test/made-up-case.ts';

const offence = { category: 'sexual-conduct', about: ['staff'] } as const;
const minor = { minorPupilAffected: true };
const noProtocol = (facts: ReturnType<typeof caseOf>) => dutiesOf(facts, today, null);
const steps = (facts: ReturnType<typeof caseOf>) =>
  noProtocol(facts)
    .duties.filter(({ source }) => source.kind === 'law' && /WPO 4a|WVO/.test(source.reference))
    .map(({ code }) => code);

describe('the duties to tell, to consult and to report to the police', () => {
  it('DUT-20 begin at once, in their order, when staff may have hurt a pupil who is a minor', () => {
    const result = noProtocol(caseOf(offence, minor));
    expect(steps(caseOf(offence, minor))).toEqual(['tell-board', 'consult-inspector', 'judge-suspicion']);
    expect(only(result, 'tell-board')).toMatchObject({
      owner: { party: 'employee-who-knows' },
      to: { party: 'bevoegd-gezag' },
      due: { kind: 'at-once', since: received },
      source: { reference: 'WPO 4a', confidence: 'high' },
      force: 'must',
    });
    expect(only(result, 'consult-inspector')).toMatchObject({
      owner: { party: 'bevoegd-gezag' },
      clock: { constant: 'confidential-inspector' },
      after: ['tell-board'],
      proof: 'call',
    });
    expect(only(result, 'judge-suspicion')).toMatchObject({
      after: ['consult-inspector'],
      proof: 'decision',
      decides: 'reasonableSuspicion',
    });
  });

  it('DUT-21 a reasonable suspicion: parents and person before the police, the inspector after', () => {
    const result = noProtocol(caseOf(offence, { ...minor, reasonableSuspicion: true }));
    expect(only(result, 'inform-parents-first').after).toEqual(['judge-suspicion']);
    expect(only(result, 'inform-person-first').after).toEqual(['judge-suspicion']);
    expect(only(result, 'file-police-report')).toMatchObject({
      after: ['inform-parents-first', 'inform-person-first'],
      force: 'must',
    });
    expect(only(result, 'tell-inspector-of-report').after).toEqual(['file-police-report']);
  });

  it('DUT-21 no reasonable suspicion: nothing more, and what was owed stays on record', () => {
    const facts = caseOf(offence, { ...minor, reasonableSuspicion: false });
    expect(steps(facts)).toEqual(['tell-board', 'consult-inspector', 'judge-suspicion']);
  });

  it('DUT-20 in secondary education cite its own law', () => {
    const result = noProtocol(caseOf({ ...offence, sector: 'vo' }, minor));
    expect(only(result, 'tell-board').source).toMatchObject({ reference: 'WVO 2020 3.39' });
  });

  it.each([
    ['staff', 'bevoegd-gezag'],
    ['director', 'bevoegd-gezag'],
    ['leader', 'bevoegd-gezag'],
    ['counsellor', 'bevoegd-gezag'],
    ['board', 'supervisors'],
  ] as const)('DUT-22 about %s it goes to %s, and never by way of who leads the school', (kind, to) => {
    const result = noProtocol(caseOf({ category: 'grooming', about: [kind] }, minor));
    expect(nameOf(only(result, 'tell-board').to)).toBe(to);
    expect(nameOf(only(result, 'consult-inspector').owner)).toBe(to);
  });

  it('DUT-23 also for a parent or outsider who has tasks for the school', () => {
    const facts = (hasSchoolTasks?: boolean) =>
      caseOf(
        { category: 'grooming', about: ['parent'] },
        { ...minor, ...(hasSchoolTasks === undefined ? {} : { hasSchoolTasks }) },
      );
    expect(steps(facts(true))).toHaveLength(3);
    expect(steps(facts(false))).toEqual([]);
    expect(noProtocol(facts()).questions).toContainEqual(
      expect.objectContaining({
        fact: 'hasSchoolTasks',
        blocks: expect.arrayContaining(['confront-accused']),
      }),
    );
  });

  it('DUT-24 not between pupils, not for adults, not for what is not sexual', () => {
    expect(steps(caseOf({ category: 'sexting', about: ['pupil'] }, minor))).toEqual([]);
    expect(steps(caseOf(offence, { minorPupilAffected: false }))).toEqual([]);
    expect(steps(caseOf({ category: 'insult', about: ['staff'] }, { ...minor, sexual: false }))).toEqual([]);
    expect(noProtocol(caseOf({ category: 'sexting', about: ['pupil'] }, minor)).questions).toEqual([]);
  });

  it('DUT-24 nobody can say that sexting, or an image nobody may have, is not sexual', () => {
    expect(
      steps(caseOf({ category: 'sexting', about: ['staff'] }, { ...minor, sexual: false })),
    ).toHaveLength(3);
    expect(steps(caseOf({ illegalImage: true, about: ['staff'] }, { ...minor, sexual: false }))).toHaveLength(
      3,
    );
  });
});

describe('what waits', () => {
  const all = ['confront-accused', 'collect-evidence', 'question-affected', 'take-measure'] as const;

  it('DUT-25 nobody talks with the suspect, looks for proof, questions the pupil or takes a measure until the police know', () => {
    const result = noProtocol(caseOf(offence, { ...minor, reasonableSuspicion: true }));
    const blocked = (...settled: string[]) => [...blockedNow(result, new Set(settled)).keys()];
    expect(blocked()).toEqual(expect.arrayContaining([...all]));
    const before = ['tell-board', 'consult-inspector', 'judge-suspicion'];
    expect(blocked(...before, 'inform-parents-first', 'inform-person-first')).toEqual(
      expect.arrayContaining([...all]),
    );
    expect(blocked(...before, 'file-police-report')).toEqual(['take-measure']);
    expect(blockedNow(result, new Set()).get('confront-accused')).toContain('tell-board');
  });

  it('DUT-25 hearing the suspect comes after the steps of the law', () => {
    const result = noProtocol(caseOf(offence, { ...minor, reasonableSuspicion: true }));
    const hearing = only(result, 'hear-accused');
    expect(hearing.after).toEqual(
      expect.arrayContaining(['tell-board', 'judge-suspicion', 'file-police-report']),
    );
    expect(standingOf(hearing, new Set(['tell-board']))).toBe('waiting');
    expect(standingOf(hearing, new Set(hearing.after))).toBe('open');
    expect(standingOf(hearing, new Set(['hear-accused-staff']))).toBe('settled');
  });

  it('DUT-26 what is not known yet and much points to is asked, and everything that could do harm waits', () => {
    const asked = (about: readonly AboutKind[], category: string | null, told = {}) =>
      noProtocol(caseOf({ about, category }, told)).questions.map(({ fact }) => fact);
    expect(asked(['staff'], 'sexual-conduct')).toEqual(['minorPupilAffected']);
    expect(asked(['staff'], 'insult')).toEqual(['sexual', 'minorPupilAffected']);
    expect(asked(['staff'], 'data-breach')).toEqual(['awareOfLeakAt']);
    expect(asked(['staff'], 'data-breach', { sexual: true })).toEqual([
      'minorPupilAffected',
      'awareOfLeakAt',
    ]);
    expect(asked(['unknown'], 'grooming', minor)).toEqual(['hasSchoolTasks']);
    expect(asked([], 'cyberbullying')).toEqual([]);
    expect(asked(['pupil'], 'sexting')).toEqual([]);
    const blocked = blockedNow(
      noProtocol(caseOf({ about: ['staff'], category: 'sexual-conduct' })),
      new Set(),
    );
    expect(blocked.get('confront-accused')).toEqual(['minorPupilAffected']);
  });
});

describe('DUT-27 the bill of the Wet vrij en veilig onderwijs', () => {
  const adult = caseOf(offence, { minorPupilAffected: false, dependentAdultPupilAffected: true });
  const on = constantsOn('2026-11-20', [
    {
      key: 'wet-vrij-en-veilig',
      value: true,
      reason: 'In werking',
      validFrom: '2026-01-01',
      validUntil: null,
    },
  ]).constants;

  it('DUT-27 is off: for an adult pupil nothing follows', () => {
    expect(noProtocol(adult).duties.filter(({ code }) => code === 'tell-board')).toEqual([]);
  });

  it('DUT-27 is on: telling and consulting, without the police', () => {
    const result = dutiesOf(adult, on, null);
    expect(only(result, 'tell-board')).toMatchObject({
      clock: { constant: 'wet-vrij-en-veilig', ownReason: 'In werking' },
      source: { confidence: 'low' },
    });
    expect(found(result, 'consult-inspector')).toHaveLength(1);
    expect(found(result, 'judge-suspicion')).toEqual([]);
  });

  it('DUT-27 is on: for a minor the law as it stands, whole and once', () => {
    const result = dutiesOf(caseOf(offence, { ...minor, dependentAdultPupilAffected: true }), on, null);
    expect(only(result, 'tell-board').source).toMatchObject({ reference: 'WPO 4a' });
    expect(found(result, 'judge-suspicion')).toHaveLength(1);
  });
});
