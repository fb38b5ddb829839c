import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  filledIn,
  formsOf,
  marel,
  openReportWorld,
  picture,
  type ReportWorld,
  start,
} from './report-world.ts';

let world: ReportWorld;
let forms: ReturnType<typeof formsOf>;
let counsellor: string;
let boardMember: string;
let director: string;
beforeAll(async () => {
  world = await openReportWorld();
  forms = formsOf(world);
  const school = at('demarel');
  counsellor = await world.add('confidential-counsellor', school.id, 'Vera');
  boardMember = await world.add('board-member', school.id, 'Bestuurder');
  director = school.people.director ?? '';
});
afterAll(() => world.close());
afterEach(() => {
  world.clock.at = start;
  world.signIn(null);
});

const at = (protocol: string) => {
  const school = world.board.schools[protocol];
  if (school === undefined) throw new Error(`no school under ${protocol}`);
  return school;
};
describe('telling', () => {
  it('REP-1: begins with whom to call and the one question; without an answer to it nothing goes on', async () => {
    const first = await world.send(`${marel}/melden`);
    expect(first).toMatchObject({
      status: 200,
      page: {
        kind: 'report-start',
        help: {
          inspector: { phone: '0900-1113111', from: '08:00', to: '17:00' },
          police: '0900-8844',
          safeHome: '0800-2000',
        },
      },
    });
    for (const page of ['verder', 'vertellen', 'klaar']) {
      const { beeld: _, ...without } = Object.fromEntries(filledIn());
      const shown = await world.send(`${marel}/melden/${page}`, Object.entries(without));
      expect(shown).toMatchObject({
        status: 422,
        page: { kind: 'report-start', problems: [{ field: 'beeld', problem: 'choose-images' }] },
      });
    }
    expect((await world.send('/s/geen-school/melden')).page).toMatchObject({
      kind: 'report-closed',
      why: 'unknown',
    });
  });

  it('REP-4: shows all that is wrong at once, and keeps everything typed', async () => {
    const who = await world.send(`${marel}/melden/vertellen`, [
      ['beeld', 'nee'],
      ['wat', 'Iets'],
    ]);
    if (who.page.kind !== 'report-who') throw new Error(who.text);
    expect(who.page.problems.map(({ field }) => field)).toEqual(['ik', 'over', 'seksueel', 'hoe']);
    expect(who.page.form.hidden).toContainEqual({ name: 'wat', value: 'Iets' });
    const tell = await forms.report({
      hoe: 'name',
      wat: '',
      haast: '',
      link: 'https://voorbeeld.example/x',
      dag: '2027-01-01',
    });
    if (tell.page.kind !== 'report-tell') throw new Error(tell.text);
    expect(tell.status).toBe(422);
    expect(tell.page.problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'naam say-name',
      'wat say-what',
      'haast choose-urgency',
      'link-wat link-note',
      'dag wrong-day',
    ]);
    expect(tell.page.values).toMatchObject({
      plek: 'Groep 8 zonder Fenna',
      link: 'https://voorbeeld.example/x',
    });
    expect(await world.all('case_report')).toEqual([]);
  });

  it('REP-5: says before anything is sent who is going to read it, by role', async () => {
    const readersOf = async (given: Parameters<typeof filledIn>[0]) => {
      const { page, text } = await world.send(`${marel}/melden/vertellen`, filledIn(given));
      if (page.kind !== 'report-tell') throw new Error(text);
      return [page.readers, page.notRead];
    };
    expect(await readersOf({})).toEqual([['counsellor', 'director'], []]);
    expect(await readersOf({ hoe: 'confidential' })).toEqual([['counsellor'], []]);
    expect(await readersOf({ over: 'director' })).toEqual([['counsellor', 'board'], ['director']]);
    expect(await readersOf({ over: 'staff', seksueel: 'yes' })).toEqual([
      ['counsellor', 'director', 'board'],
      [],
    ]);
    expect(await readersOf({ over: 'counsellor' })).toEqual([['director', 'board'], ['counsellor']]);
  });

  it('REP-6, demarel.A.4: makes a case that its readers alone open, with the report, and a mail that does not say what', async () => {
    await forms.received({ hoe: 'name', naam: 'Noor Voorbeeld', bereik: 'groep 8' });
    for (const reader of [counsellor, director]) {
      const cases = await world.casesOf(reader);
      expect(cases.at(-1)?.told).toMatchObject({
        what: expect.stringContaining('Fenna'),
        name: 'Noor Voorbeeld',
      });
    }
    expect(await world.casesOf(boardMember)).toEqual([]);
    const [row] = (await world.casesOf(director)).slice(-1);
    expect(row?.row).toMatchObject({
      status: 'new',
      version: 1,
      opened_via: 'report',
      urgency: 'this-week',
      about: ['pupil'],
    });
    const mails = await world.deliver();
    expect(mails.map(({ to }) => to)).toEqual([`${counsellor}@school.example`]);
    expect(mails[0]?.subject).toBe('Er is iets voor u in Plaatswijs');
    expect(mails[0]?.text).toContain(`/zaken/${row?.row.id}`);
    expect(JSON.stringify(mails)).not.toMatch(/Fenna|Noor|WhatsApp|pest|melding/i);
    expect(await world.deliver()).toEqual([]);
  });

  it('REP-7: about the director goes to the board and never to the director', async () => {
    const before = (await world.casesOf(director)).length;
    await forms.received({ over: ['director', 'pupil'] });
    expect(await world.casesOf(director)).toHaveLength(before);
    expect((await world.casesOf(boardMember)).at(-1)?.row.about).toEqual(['director', 'pupil']);
  });

  it('REP-8: is refused where nobody is left who may read it, and nothing of it is kept', async () => {
    const before = (await world.all('school_case')).length;
    const shown = await forms.report({ over: ['director', 'counsellor', 'board'] });
    expect(shown).toMatchObject({ status: 409, page: { kind: 'report-closed', why: 'nobody' } });
    const confidential = await forms.report({ over: 'counsellor', hoe: 'confidential', naam: 'Noor' });
    expect(confidential).toMatchObject({
      status: 422,
      page: { kind: 'report-who', problems: [{ field: 'hoe', problem: 'counsellor-confidential' }] },
    });
    const nobody = await forms.report({ hoe: 'confidential', naam: 'Noor' }, '/s/proef-asko');
    expect(nobody.page).toMatchObject({ problems: [{ field: 'hoe', problem: 'no-counsellor' }] });
    expect(await world.all('school_case')).toHaveLength(before);
  });

  it('REP-9: of a confidential reporter the name is opened by the counsellor alone', async () => {
    await forms.received({ hoe: 'confidential', naam: 'Geheime Noor', over: 'staff', seksueel: 'yes' });
    const [report] = (await world.casesOf(boardMember)).slice(-1);
    expect(report?.report).toMatchObject({ manner: 'confidential', person_id: null });
    expect(JSON.stringify(report?.told)).not.toContain('Noor');
    const readers = (await world.all('case_identity_reader')).map(({ person_id }) => person_id);
    expect(readers).toEqual([counsellor]);
    expect(JSON.stringify(await world.all('case_party'))).not.toContain('Geheime');
  });

  it('REP-10: who chooses where the protocol leaves the choice is heard: twijs.A.9', async () => {
    const twijs = '/s/proef-twijs';
    const twijsCounsellor = await world.add('confidential-counsellor', at('twijs').id);
    const who = await world.send(`${twijs}/melden/verder`, [['beeld', 'nee']]);
    expect(who.page).toMatchObject({ kind: 'report-who', choice: { article: 'A.9', chosen: null } });
    expect((await forms.report({}, twijs)).page).toMatchObject({
      problems: [{ field: 'bij', problem: 'choose-addressee' }],
    });
    await forms.received({ bij: 'board' }, twijs);
    expect((await world.casesOf(twijsCounsellor)).length).toBe(1);
    expect(await world.casesOf(at('twijs').people.director ?? '')).toEqual([]);
    await forms.received({ bij: 'director' }, twijs);
    expect(await world.casesOf(at('twijs').people.director ?? '')).toHaveLength(1);
  });
});

describe('who is signed in', () => {
  it('REP-11: can say so, and the session is read for nobody who wants to stay unknown', async () => {
    const teacher = await world.add('employee', at('demarel').id, 'Juf');
    world.signIn(teacher);
    const who = await world.send(`${marel}/melden/verder`, [['beeld', 'nee']]);
    expect(who.page).toMatchObject({ kind: 'report-who', account: { name: 'Juf Meldstra' } });
    const before = world.sessionsRead();
    for (const hoe of ['anonymous', 'confidential']) {
      await forms.received({ hoe, naam: 'Wie', account: '1' });
      await world.send(`${marel}/melden/vertellen`, filledIn({ hoe, ik: '' }));
    }
    expect(world.sessionsRead()).toBe(before);
    const shown = await forms.report({ hoe: 'account', ik: 'employee' });
    expect(shown.page).toMatchObject({ kind: 'report-sent', code: null, manner: 'account' });
    const reports = await world.all('case_report');
    expect(reports.filter(({ person_id }) => person_id === teacher)).toHaveLength(1);
    expect(reports.filter(({ manner, person_id }) => manner !== 'named' && person_id !== null)).toEqual([]);
    world.signIn(null);
    expect((await forms.report({ hoe: 'account' })).page).toMatchObject({
      problems: [{ field: 'hoe', problem: 'no-session' }],
    });
  });

  it('REP-12: does not read a case for being director that they reported themselves', async () => {
    world.signIn(director);
    const before = (await world.casesOf(director)).length;
    await forms.report({ hoe: 'account', ik: 'employee' });
    expect(await world.casesOf(director)).toHaveLength(before);
    expect((await world.casesOf(counsellor)).at(-1)?.report.person_id).toBe(director);
  });
});

describe('what nobody may have', () => {
  it('REP-20: no answer but a clear no leads to a page with a field for a file', async () => {
    for (const beeld of ['ja', 'weet-niet', 'iets', ['nee', 'ja']]) {
      const shown = await world.send(`${marel}/melden/vertellen`, filledIn({ beeld }));
      expect(shown.page).toMatchObject({ kind: 'report-tell', files: null });
    }
  });

  it('REP-21, demarel.L.5: names the article in which the protocol asks for a screenshot, and only where it does', async () => {
    const shown = await world.send(`${marel}/melden/verder`, [['beeld', 'ja']]);
    expect(shown.page).toMatchObject({
      kind: 'report-who',
      images: { notKnown: false, screenshot: { article: 'L.5', href: `${marel}#artikel-L-5` } },
    });
    const open = await world.send(`${marel}/melden/vertellen`, filledIn());
    expect(open.page).toMatchObject({ images: null, filesAsked: { article: 'L.5' } });
    const closed = await world.send(`${marel}/melden/vertellen`, filledIn({ beeld: 'ja' }));
    expect(closed.page).toMatchObject({ filesAsked: null });
    for (const other of ['asko', 'stellingwerf', 'tjonger', 'twijs']) {
      const there = await world.send(`/s/proef-${other}/melden/verder`, [['beeld', 'weet-niet']]);
      expect(there.page).toMatchObject({ images: { notKnown: true, screenshot: null } });
    }
  });

  it('REP-22: refuses every file, wherever in the form it stands, and keeps no byte of it', async () => {
    const blobs = (await world.all('blob')).length;
    const reports = (await world.all('case_report')).length;
    const file = { file: picture(), name: 'scherm.png', type: 'image/png' };
    const late = [...filledIn({ beeld: 'ja' }), ['bestanden', file]] as const;
    const early = [['bestanden', file], ...filledIn({ beeld: 'ja' })] as const;
    const other = [...filledIn({ beeld: 'weet-niet' }), ['wat', file]] as const;
    const changed = [['bestanden', file], ...filledIn({ beeld: 'nee' })] as const;
    const twice = [['beeld', 'nee'], ...filledIn({ beeld: 'ja' }), ['bestanden', file]] as const;
    for (const form of [late, early, other, changed, twice]) {
      const shown = await world.send(`${marel}/melden/klaar`, form);
      expect(shown.status, shown.text).toBe(422);
    }
    expect((await world.send(`${marel}/melden/klaar`, late)).page).toMatchObject({
      kind: 'report-tell',
      problems: [{ field: 'wat', problem: 'file-not-here' }],
    });
    expect(await world.all('blob')).toHaveLength(blobs);
    expect(await world.all('case_report')).toHaveLength(reports);
  });

  it('REP-23: takes image data out of what was typed, and does not even show it again', async () => {
    const data = `data:image/png;base64,${picture(200).toString('base64')}`;
    const shown = await forms.report({ beeld: 'ja', wat: `Dit stond er: ${data}` });
    expect(shown).toMatchObject({
      status: 422,
      page: { values: { wat: 'Dit stond er:' }, problems: [{ field: 'wat', problem: 'image-in-text' }] },
    });
    expect(shown.text).not.toContain('base64');
    // On the other route a text is a text, whatever it looks like.
    const code = await forms.received({ wat: `Dit stond er: ${data}` });
    expect((await forms.opened(code)).page.told.lines[0]).toEqual({
      label: 'what',
      text: `Dit stond er: ${data}`,
    });
    expect((await world.all('case_evidence')).length).toBe(0);
  });

  it('REP-24: is a case that says so, and takes no file later either', async () => {
    await forms.received({ beeld: 'ja', seksueel: '' });
    const sure = (await world.casesOf(counsellor)).at(-1)?.row;
    expect(sure).toMatchObject({ illegal_image: true, category: 'sexting', facts: { sexual: true } });
    const code = await forms.received({ beeld: 'weet-niet', seksueel: '' });
    const { page, token } = await forms.opened(code);
    expect(page).toMatchObject({ files: null, images: true });
    expect((await world.casesOf(counsellor)).at(-1)?.row).toMatchObject({
      illegal_image: true,
      category: null,
      facts: {},
    });
    const file = { file: picture(), name: 'x.png' };
    const shown = await world.send(`${marel}/melding/lezen`, [
      ['bewijs', token],
      ['bericht', 'Nog iets'],
      ['bestanden', file],
    ]);
    expect(shown).toMatchObject({
      status: 422,
      page: { problems: [{ field: 'bericht', problem: 'file-not-here' }] },
    });
    expect(await world.all('case_evidence')).toEqual([]);
    expect(await world.all('case_message')).toEqual([]);
  });
});
