import { describe, expect, it } from 'vitest';
import { caseOf, dutiesAt, everySchool, found, nameOf, only, rowOf } from './made-up-case.ts';

// Rows of the norms that the program carries out, by their id. What is expected is what the text of the school says.

const broke = (kind: 'staff' | 'pupil' | 'parent', category: string | null = 'cyberbullying') =>
  caseOf({ about: [kind], category }, { breachFound: true });
describe('DUT-54 a breach of the protocol', () => {
  it.each([
    ['stellingwerf.A.7a', 'stellingwerf', 'staff', 'onderwijsinstelling'],
    ['stellingwerf.A.7a', 'stellingwerf', 'pupil', 'onderwijsinstelling'],
    ['asko.D.1a', 'asko', 'staff', 'bevoegd-gezag'],
    ['asko.D.4a', 'asko', 'parent', 'school'],
    ['demarel.SM.1a', 'demarel', 'staff', 'directie'],
    ['demarel.SOL.1a', 'demarel', 'pupil', 'directie'],
    ['twijs.S.2a', 'twijs', 'staff', 'bestuur'],
    ['twijs.S.5a', 'twijs', 'parent', 'schoolleiding'],
  ] as const)(
    'DUT-54 %s: at %s people may qualify what %s did, after hearing them',
    (row, protocol, kind, owner) => {
      expect(rowOf(protocol, broke(kind), 'protocol-qualify', row)).toMatchObject({
        owner,
        force: 'may',
        proof: 'decision',
        articleId: row,
      });
      expect(only(dutiesAt(protocol, broke(kind)), 'protocol-qualify').after).toEqual([
        `hear-accused-${kind}`,
      ]);
    },
  );

  it.each([
    ['stellingwerf.A.7b', 'stellingwerf', 'staff', 'personeelsdossier'],
    ['stellingwerf.A.7b', 'stellingwerf', 'parent', 'leerlingendossier'],
    ['asko.D.1b', 'asko', 'staff', 'personeelsdossier'],
    ['asko.D.4b', 'asko', 'pupil', 'leerlingendossier'],
    ['asko.D.4b', 'asko', 'parent', 'leerlingendossier'],
    ['demarel.SM.1b', 'demarel', 'staff', 'personeelsdossier'],
    ['demarel.SOL.1b', 'demarel', 'parent', 'leerlingdossier'],
    ['twijs.S.2b', 'twijs', 'staff', 'personeelsdossier'],
    ['twijs.S.5b', 'twijs', 'pupil', 'leerlingendossier'],
  ] as const)('DUT-54 %s: at %s what %s did goes into the %s', (row, protocol, kind, file) => {
    expect(rowOf(protocol, broke(kind), 'protocol-file', row)).toMatchObject({
      file,
      force: 'must',
      articleId: row,
    });
  });

  it.each([
    ['asko.A.7b', 'asko', 'pupil', 'insult'],
    ['demarel.A.3', 'demarel', 'pupil', 'hacking'],
    ['demarel.A.3', 'demarel', 'staff', 'stalking'],
    ['demarel.A.3', 'demarel', 'parent', 'threat'],
    ['demarel.A.3', 'demarel', 'pupil', 'sexting'],
    ['twijs.A.8b', 'twijs', 'pupil', 'memes-stickers'],
    ['twijs.A.8b', 'twijs', 'staff', 'hate-radicalisation'],
    ['twijs.A.8b', 'twijs', 'parent', 'doxing'],
  ] as const)(
    'DUT-54 %s: at %s a fitting measure for what %s did (%s), after hearing them',
    (row, protocol, kind, category) => {
      const duty = only(dutiesAt(protocol, broke(kind, category)), 'protocol-measure', row);
      expect(duty).toMatchObject({ force: 'must', key: `protocol-measure-${kind}` });
      expect(duty.after).toContain(`hear-accused-${kind}`);
    },
  );

  it('DUT-54 until somebody has found a breach nothing of it is owed, and it is asked', () => {
    const open = caseOf({ about: ['pupil'], category: 'insult' });
    for (const protocol of ['stellingwerf', 'asko', 'demarel', 'twijs']) {
      const result = dutiesAt(protocol, open);
      const codes = result.duties.map(({ code }) => code);
      expect(codes.filter((code) => /qualify|file|measure/.test(code))).toEqual([]);
      expect(result.questions.map(({ fact }) => fact)).toContain('breachFound');
    }
  });

  it('DUT-54 found, but nobody knows by whom: that is asked, and nothing is filed', () => {
    const result = dutiesAt('asko', caseOf({ about: ['unknown'] }, { breachFound: true }));
    expect(found(result, 'protocol-file')).toEqual([]);
    expect(result.questions.map(({ fact }) => fact)).toContain('accused');
  });

  it('DUT-54 by staff and by a pupil: each into their own file', () => {
    const both = caseOf({ about: ['staff', 'pupil'] }, { breachFound: true });
    const files = found(dutiesAt('twijs', both), 'protocol-file').map(({ file }) => file);
    expect(files).toEqual(['personeelsdossier', 'leerlingendossier']);
  });
});

describe('DUT-55 asking to take a post down', () => {
  const post = (kind: 'staff' | 'parent', ...contentFaults: ('untrue' | 'harmful' | 'about-school-talk')[]) =>
    caseOf({ about: [kind] }, { contentFaults });

  it('DUT-55 demarel.M.5: of staff the school always asks it', () => {
    expect(
      rowOf('demarel', post('staff', 'untrue'), 'protocol-request-removal', 'demarel.M.5'),
    ).toMatchObject({
      to: 'plaatser',
      owner: 'directie',
      force: 'must',
    });
  });

  it('DUT-55 demarel.O.5b: of a parent it may, for a talk held at school', () => {
    const row = rowOf(
      'demarel',
      post('parent', 'about-school-talk'),
      'protocol-request-removal',
      'demarel.O.5b',
    );
    expect(row).toMatchObject({ to: 'plaatser', force: 'may' });
  });

  it('DUT-55 demarel.O.6: of a parent it may, for what is untrue or harms', () => {
    for (const fault of ['untrue', 'harmful'] as const) {
      const row = rowOf('demarel', post('parent', fault), 'protocol-request-removal', 'demarel.O.6');
      expect(row).toMatchObject({ to: 'plaatser', force: 'may' });
    }
  });

  it('DUT-55 the other texts say nothing of it', () => {
    for (const protocol of ['stellingwerf', 'asko', 'tjonger', 'twijs'])
      expect(found(dutiesAt(protocol, post('staff', 'untrue')), 'protocol-request-removal')).toEqual([]);
  });
});

describe('DUT-56 the police by choice of the school', () => {
  it.each([
    ['asko.D.6', 'asko', 'bevoegd-gezag'],
    ['twijs.S.7', 'twijs', 'bestuur'],
    ['demarel.SOL.2', 'demarel', 'directie'],
  ])(
    'DUT-56 %s: what may be criminal the school may take to the police, and says why or why not',
    (row, protocol, owner) => {
      const facts = caseOf({ about: ['pupil'] }, { possiblyCriminal: true });
      expect(rowOf(protocol, facts, 'protocol-police', row)).toMatchObject({
        owner,
        force: 'may',
        proof: 'decision',
      });
    },
  );

  it('DUT-56 the choice waits for the steps of the law', () => {
    const facts = caseOf(
      { about: ['staff'], category: 'sexual-conduct' },
      { possiblyCriminal: true, minorPupilAffected: true },
    );
    expect(only(dutiesAt('asko', facts), 'protocol-police').after).toContain('judge-suspicion');
  });

  it('DUT-56 stellingwerf and tjonger leave nothing to choose; asked only where the text does', () => {
    const open = caseOf({ about: ['pupil'] });
    const asks = (protocol: string) =>
      dutiesAt(protocol, open).questions.some(({ fact }) => fact === 'possiblyCriminal');
    expect(everySchool.filter(asks)).toEqual(['asko', 'demarel', 'twijs']);
  });
});

describe('DUT-57 a conflict between pupils', () => {
  const conflict = (begun: 'school' | 'home' | 'unknown' | null) =>
    caseOf({ about: ['pupil'], begun }, { betweenPupils: true });

  it('DUT-57 demarel.M.9a: begun at school, the team looks for a solution', () => {
    const row = rowOf('demarel', conflict('school'), 'protocol-solve-conflict', 'demarel.M.9a');
    expect(row).toMatchObject({ owner: 'team', force: 'must' });
  });

  it('DUT-57 demarel.M.9b: and it is advised that the parents hear of it', () => {
    const row = rowOf('demarel', conflict('school'), 'protocol-tell-of-conflict', 'demarel.M.9b');
    expect(row).toMatchObject({ owner: 'team', to: 'ouders', force: 'advised' });
    expect(only(dutiesAt('demarel', conflict('school')), 'protocol-tell-of-conflict').text?.nl).toContain(
      'Parro',
    );
  });

  it('DUT-57 demarel.O.7b: begun at home, the parents solve it and it is advised that the teacher hears of it', () => {
    const result = dutiesAt('demarel', conflict('home'));
    expect(nameOf(only(result, 'protocol-solve-conflict', 'demarel.O.7a').owner)).toBe('ouders');
    expect(rowOf('demarel', conflict('home'), 'protocol-tell-of-conflict', 'demarel.O.7b')).toMatchObject({
      owner: 'ouders',
      to: 'leerkracht',
      force: 'advised',
    });
    expect(found(result, 'protocol-solve-conflict', 'demarel.M.9a')).toEqual([]);
  });

  it.each([null, 'unknown' as const])(
    'DUT-57 begun nobody knows where (%s): asked, and nobody is made responsible',
    (begun) => {
      const result = dutiesAt('demarel', conflict(begun));
      expect(found(result, 'protocol-solve-conflict')).toEqual([]);
      expect(result.questions.map(({ fact }) => fact)).toContain('begun');
    },
  );
});
