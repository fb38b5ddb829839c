import { describe, expect, it } from 'vitest';
import { caseOf, dutiesAt, everySchool, found, nameOf, only, received, rowOf } from './made-up-case.ts';

// Rows of the norms that the program carries out, by their id. What is expected is what the text of the school says.

describe('DUT-50 doubt and conversations that derail', () => {
  it.each([
    ['stellingwerf.B.2', 'stellingwerf'],
    ['asko.B.2', 'asko'],
    ['twijs.B.4', 'twijs'],
  ])('DUT-50 %s: about to derail, the line manager at once', (row, protocol) => {
    const facts = caseOf({ about: ['pupil'] }, { derailing: true });
    expect(rowOf(protocol, facts, 'protocol-consult-derailing', row)).toMatchObject({
      to: 'leidinggevende',
      force: 'must',
      due: { kind: 'at-once', since: received },
      articleId: row,
    });
  });

  it.each([
    ['stellingwerf.B.3', 'stellingwerf', 'staff', 'leidinggevende'],
    ['asko.B.3', 'asko', 'staff', 'leidinggevende'],
    ['demarel.M.4b', 'demarel', 'staff', 'directie'],
    ['tjonger.R.6', 'tjonger', 'staff', 'directeur'],
    ['twijs.B.5', 'twijs', 'staff', 'leidinggevende'],
    ['demarel.L.3', 'demarel', 'pupil', 'ouders-of-leerkracht'],
  ] as const)('DUT-50 %s: in doubt at %s, %s asks the %s', (row, protocol, doubtBy, to) => {
    expect(rowOf(protocol, caseOf({}, { doubtBy }), 'protocol-consult-in-doubt', row)).toMatchObject({
      to,
      force: 'must',
      due: null,
      articleId: row,
    });
  });

  it('DUT-50 where the text names nobody for a doubt of pupils or for derailing, nothing is made up', () => {
    for (const protocol of ['stellingwerf', 'asko', 'tjonger', 'twijs'])
      expect(dutiesAt(protocol, caseOf({}, { doubtBy: 'pupil' })).duties).toEqual([]);
    for (const protocol of ['demarel', 'tjonger'])
      expect(
        found(dutiesAt(protocol, caseOf({}, { derailing: true })), 'protocol-consult-derailing'),
      ).toEqual([]);
  });
});

describe('DUT-51 who is told of what goes over a line', () => {
  it('DUT-51 demarel.A.4: the directie', () => {
    const facts = caseOf({ about: ['pupil'] });
    const row = { to: 'directie', force: 'must', articleId: 'demarel.A.4' };
    expect(rowOf('demarel', facts, 'protocol-tell', 'demarel.A.4')).toMatchObject(row);
  });

  it('DUT-51 demarel.A.4: when it is about the directie, the board, and the text itself leaves that open', () => {
    const result = dutiesAt('demarel', caseOf({ about: ['director'] }));
    expect(nameOf(only(result, 'protocol-tell').to)).toBe('bevoegd-gezag');
    expect(result.remarks.map(({ kind }) => kind)).toContain('silence');
    const held = dutiesAt('demarel', caseOf({ about: ['staff'], rolesOfAccused: ['directie'] }));
    expect(nameOf(only(held, 'protocol-tell').to)).toBe('bevoegd-gezag');
  });

  it.each([
    ['demarel.L.1', 'cyberbullying'],
    ['demarel.L.4', 'memes-stickers'],
  ] as const)(
    'DUT-51 %s says what is not allowed and not who is told: that is the directie, by demarel.A.4',
    (row, category) => {
      const result = dutiesAt(
        'demarel',
        caseOf({ about: ['pupil'], category }, { breachFound: true, leaked: false }),
      );
      expect(only(result, 'protocol-tell').source).toMatchObject({ articleId: 'demarel.A.4' });
      expect(nameOf(only(result, 'protocol-tell').to)).toBe('directie');
      const cited = result.duties.flatMap(({ source }) =>
        source.kind === 'protocol' ? [source.articleId, ...source.also] : [],
      );
      expect(cited).not.toContain(row);
      // Nor does it make a data breach of the school: who is told of one is the law, and asked apart.
      expect(found(result, 'decide-notify-authority')).toEqual([]);
    },
  );

  it('DUT-30 DUT-51 where what demarel.L.4 forbids got out of the school, the authority is of the law and the directie of demarel.A.4', () => {
    const result = dutiesAt('demarel', caseOf({ about: ['pupil'] }, { breachFound: true, leaked: true }));
    expect(only(result, 'decide-notify-authority')).toMatchObject({
      source: { kind: 'law', reference: 'AVG 33(1)' },
      due: { kind: 'moment', at: '2026-11-23T19:30:00.000Z' },
    });
    expect(only(result, 'decide-tell-people').source).toMatchObject({ reference: 'AVG 34(1), 34(3)' });
    expect(nameOf(only(result, 'protocol-tell').to)).toBe('directie');
  });

  it('DUT-51 twijs.A.9: the management or the board', () => {
    const to = (about: Parameters<typeof caseOf>[0]) =>
      nameOf(only(dutiesAt('twijs', caseOf(about)), 'protocol-tell', 'twijs.A.9').to);
    expect(to({ about: ['pupil'] })).toBe('schoolleiding-of-bestuur');
    expect(to({ about: ['director'] })).toBe('bevoegd-gezag');
    expect(to({ about: ['board'] })).toBe('schoolleiding');
    expect(to({ about: ['board', 'leader'] })).toBe('supervisors');
  });

  it('DUT-51 stellingwerf, asko and tjonger name nobody', () => {
    for (const protocol of ['stellingwerf', 'asko', 'tjonger'])
      expect(found(dutiesAt(protocol, caseOf({ about: ['pupil'] })), 'protocol-tell')).toEqual([]);
  });

  it('DUT-52 demarel.L.5: who feels uneasy keeps a screenshot and tells parents or teacher', () => {
    const result = dutiesAt('demarel', caseOf({ category: 'insult' }, { uneasy: true }));
    expect(only(result, 'protocol-keep-image', 'demarel.L.5').text?.nl).toContain('géén schermafdruk');
    expect(nameOf(only(result, 'protocol-tell', 'demarel.L.5').to)).toBe('ouders-of-leerkracht');
  });

  it.each([
    ['sexting', caseOf({ category: 'sexting' }, { uneasy: true })],
    ['an image nobody may have', caseOf({ illegalImage: true }, { uneasy: true })],
    ['what somebody says is sexual', caseOf({ category: 'other' }, { uneasy: true, sexual: true })],
  ])('DUT-52 demarel.L.5: no screenshot of %s, whatever the protocol says; telling stays', (_what, facts) => {
    const result = dutiesAt('demarel', facts);
    expect(found(result, 'protocol-keep-image')).toEqual([]);
    expect(found(result, 'protocol-tell', 'demarel.L.5')).toHaveLength(1);
  });
});

describe('DUT-53 the confidential inspector', () => {
  const judged = caseOf(
    { about: ['staff'], category: 'insult' },
    { judgedTransgressive: true, sexual: false },
  );

  it.each([
    ['asko.D.2', 'asko', 'bevoegd-gezag'],
    ['twijs.S.3', 'twijs', 'bestuur'],
  ])('DUT-53 %s: called transgressive, the inspector is phoned', (row, protocol, owner) => {
    expect(rowOf(protocol, judged, 'protocol-call-inspector', row)).toMatchObject({
      to: 'vertrouwensinspecteur',
      owner,
      force: 'must',
      proof: 'call',
      articleId: row,
    });
  });

  it.each(['asko', 'twijs'])(
    'DUT-53 %s: the trigger of the law stays another duty; both show',
    (protocol) => {
      const both = caseOf(
        { about: ['staff'], category: 'sexual-conduct' },
        { judgedTransgressive: true, minorPupilAffected: true },
      );
      const result = dutiesAt(protocol, both);
      expect(found(result, 'protocol-call-inspector')).toHaveLength(1);
      expect(found(result, 'consult-inspector')).toHaveLength(1);
      expect(found(dutiesAt(protocol, judged), 'consult-inspector')).toEqual([]);
    },
  );

  it('DUT-53 with the number of the table, and no other duty of the protocol has one', () => {
    const result = dutiesAt('twijs', judged);
    const { clock } = only(result, 'protocol-call-inspector');
    expect(clock?.value).toEqual({ kind: 'phone', number: '0900-1113111', from: '08:00', until: '17:00' });
    expect(only(result, 'protocol-tell').clock).toBeNull();
  });

  it('DUT-53 only a person judges it: until then it is asked, where the text has the duty', () => {
    const open = caseOf({ about: ['staff'], category: 'insult' }, { sexual: false });
    const asks = (protocol: string) =>
      dutiesAt(protocol, open).questions.some(({ fact }) => fact === 'judgedTransgressive');
    expect(everySchool.filter(asks)).toEqual(['asko', 'twijs']);
    const not = caseOf({ about: ['staff'] }, { judgedTransgressive: false });
    expect(found(dutiesAt('asko', not), 'protocol-call-inspector')).toEqual([]);
    const pupil = caseOf({ about: ['pupil'] }, { judgedTransgressive: true });
    expect(found(dutiesAt('asko', pupil), 'protocol-call-inspector')).toEqual([]);
  });
});

describe('DUT-58 a protocol that is silent', () => {
  it('DUT-58 tjonger: the module works without a catalogue', () => {
    const facts = caseOf(
      { about: ['staff', 'pupil'], category: 'cyberbullying', begun: 'school', canAnswer: true },
      {
        breachFound: true,
        judgedTransgressive: true,
        possiblyCriminal: true,
        betweenPupils: true,
        contentFaults: ['untrue'],
      },
    );
    const result = dutiesAt('tjonger', facts);
    expect(result.duties.filter(({ source }) => source.kind === 'protocol')).toEqual([]);
    expect(result.duties.map(({ code }) => code)).toEqual([
      'first-answer',
      'hear-affected',
      'hear-accused',
      'hear-accused',
    ]);
    // It says itself that it is silent, and what the school does then.
    expect(result.remarks.length).toBeGreaterThan(0);
    expect(result.remarks.every(({ kind, choice }) => kind === 'silence' && choice.nl !== '')).toBe(true);
  });
});
