import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formsOf, marel, openReportWorld, picture, type ReportWorld, start } from './report-world.ts';

let world: ReportWorld;
let forms: ReturnType<typeof formsOf>;
let counsellor: string;
beforeAll(async () => {
  world = await openReportWorld();
  forms = formsOf(world);
  const school = at('demarel');
  counsellor = await world.add('confidential-counsellor', school.id, 'Vera');
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
describe('files', () => {
  const kept = () => world.all('case_evidence');

  it('REP-30: are kept as they came, sealed with the key of the report, with digest, who and when', async () => {
    const content = picture(70_000);
    const chat = Buffer.from('[20-11-2026, 16:04] Sanne: niemand wil jou erbij');
    const code = await forms.received({
      bestanden: [
        { file: content, name: 'C:\\fakepath\\scherm een.png', type: 'image/png' },
        { file: chat, name: 'chat.txt', type: 'text/plain' },
      ],
    });
    const rows = (await kept()).toSorted((one, other) => Number(other['bytes']) - Number(one['bytes']));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      kind: 'picture',
      bytes: String(content.length),
      digest: createHash('sha256').update(content).digest('hex'),
      collected_by: null,
    });
    expect(rows[1]).toMatchObject({ kind: 'text' });
    const stored = await world.blobs.read(world.boardId, String(rows[0]?.['blob_id']));
    expect(stored?.includes(content.subarray(0, 100))).toBe(false);
    const [mine] = (await world.casesOf(counsellor)).slice(-1);
    expect(mine?.reportKey.openBytes('evidence', String(rows[0]?.['id']), stored ?? Buffer.alloc(0))).toEqual(
      content,
    );
    expect(await world.all('case_custody')).toMatchObject([{ act: 'collected' }, { act: 'collected' }]);
    const names = (await forms.opened(code)).page.sent.map(({ name, kind }) => `${kind} ${name}`);
    expect(names.toSorted()).toEqual(['picture scherm een.png', 'text chat.txt']);
  });

  it('REP-31: too many, too large or with something wrong in the form keep nothing, and the text stays', async () => {
    const before = (await kept()).length;
    const many = Array.from({ length: 11 }, (_, n) => ({ file: picture(n + 1), name: `${n}.png` }));
    const big = { file: picture(20 * 1024 * 1024), name: 'groot.png' };
    const heavy = Array.from({ length: 4 }, () => ({ file: picture(16 * 1024 * 1024), name: 'zwaar.png' }));
    for (const [bestanden, problem] of [
      [many, 'files-too-many'],
      [big, 'file-too-big'],
      [heavy, 'files-too-big'],
    ] as const) {
      const shown = await forms.report({ bestanden });
      expect(shown).toMatchObject({
        status: 422,
        page: {
          filesLost: true,
          values: { plek: 'Groep 8 zonder Fenna' },
          problems: [{ field: 'bestanden', problem }],
        },
      });
    }
    expect(await forms.report({ haast: '', bestanden: { file: picture(), name: 'a.png' } })).toMatchObject({
      page: { filesLost: true, problems: [{ field: 'haast' }] },
    });
    expect(await kept()).toHaveLength(before);
    world.clock.at = new Date(start.getTime() + 3 * 3_600_000);
    await world.blobs.sweep(world.boardId, world.clock.at);
    expect((await world.all('blob')).filter(({ state }) => state !== 'kept')).toEqual([]);
  });

  it('REP-32: a field without a file is no file', async () => {
    const before = (await kept()).length;
    await forms.received({ bestanden: { file: Buffer.alloc(0), name: '' } });
    expect(await kept()).toHaveLength(before);
  });
});

describe('the code', () => {
  it('REP-40: is shown once and kept nowhere: what is kept recognises it and opens nothing', async () => {
    const code = await forms.received();
    expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}$/);
    const plain = code.replaceAll('-', '');
    const written = [code, plain, code.toLowerCase(), Buffer.from(plain).toString('hex')];
    for (const table of ['case_report', 'school_case', 'case_entry', 'case_letter', 'audit_event', 'blob']) {
      const text = (await world.all(table)).map((row) => JSON.stringify(row, asHex)).join('\n');
      for (const form of written) expect(text, table).not.toContain(form);
    }
    expect(JSON.stringify(world.lines)).not.toContain(plain);
    const { page } = await forms.opened(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    expect(page).toMatchObject({ kind: 'report-read', status: 'new', readOn: null, messages: [] });
    expect(page.told.lines.map(({ label }) => label)).toEqual(['what', 'place', 'when', 'people']);
  });

  it('REP-41: opens nothing at another school of the same board', async () => {
    const code = await forms.received();
    const shown = await world.send('/s/proef-asko/melding/lezen', [['code', code]]);
    expect(shown).toMatchObject({ status: 422, page: { kind: 'report-code', problem: 'code-wrong' } });
  });

  it('REP-42: lets one write and send more, which its readers see, and tells when it was read', async () => {
    const code = await forms.received();
    const { token } = await forms.opened(code);
    const form = [
      ['bewijs', token],
      ['bericht', 'Het gaat nog door'],
      ['bestanden', { file: picture(50), name: 'nog.png' }],
    ] as const;
    const added = await world.send(`${marel}/melding/lezen`, form);
    expect(added).toMatchObject({
      status: 200,
      page: {
        added: true,
        messages: [{ from: 'reporter', text: 'Het gaat nog door' }],
        sent: [{ name: 'nog.png', kind: 'picture' }],
      },
    });
    // Sent twice by a double press: it is there once.
    await world.send(`${marel}/melding/lezen`, form);
    expect((await forms.opened(code)).page.messages).toHaveLength(1);
    const [mine] = (await world.casesOf(counsellor)).slice(-1);
    expect(mine?.row.version).toBe(3);
    await world.database.withBoard(world.boardId, async (tx) => {
      const { enterAsReader } = await import('../../src/modules/cases/walls.ts');
      await enterAsReader(tx, counsellor);
      await tx
        .updateTable('case_report')
        .set({ school_seen_at: start })
        .where('id', '=', mine?.report.id ?? '')
        .execute();
    });
    expect((await forms.opened(code)).page.readOn).toBe('2026-11-21');
    const turned = await world.send(`${marel}/melding/lezen?taal=en`, [
      ['toon', '1'],
      ['bewijs', token],
      ['bericht', 'Nog niet verstuurd'],
    ]);
    expect(turned).toMatchObject({ status: 200, page: { added: false, typed: 'Nog niet verstuurd' } });
    expect((await forms.opened(code)).page.messages).toHaveLength(1);
    const empty = await world.send(`${marel}/melding/lezen`, [['bewijs', token]]);
    expect(empty).toMatchObject({ status: 422, page: { problems: [{ problem: 'write-something' }] } });
  });

  it('REP-43: stays out of addresses, cookies and caches; what goes on works half an hour', async () => {
    const code = await forms.received();
    const shown = await forms.opened(code);
    expect(shown.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(shown.headers).not.toHaveProperty('set-cookie');
    expect(shown.headers).not.toHaveProperty('location');
    expect(shown.text).not.toContain(code);
    world.clock.at = new Date(start.getTime() + 31 * 60_000);
    const late = await world.send(`${marel}/melding/lezen`, [
      ['bewijs', shown.token],
      ['bericht', 'Te laat'],
    ]);
    expect(late).toMatchObject({ status: 410, page: { kind: 'report-closed', why: 'too-old' } });
    const forged = shown.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    world.clock.at = start;
    for (const token of [`${forged}`.slice(0, -4), 'x', '']) {
      expect((await world.send(`${marel}/melding/lezen`, [['bewijs', token]])).status).toBe(410);
    }
  });

  it('REP-44: guessed ten times in a minute is looked at no more, says the same, and is counted without saying who', async () => {
    const code = await forms.received();
    const guess = (one: string) => world.send(`${marel}/melding/lezen`, [['code', one]], '10.99.99.99');
    const wrong = await guess('ABCD-EFGH-JKMN-PQRS-TVWX');
    for (let time = 1; time < 10; time++) await guess(`ABCD-EFGH-JKMN-PQRS-TVW${time}`);
    const blocked = await guess(code);
    expect(blocked.status).toBe(422);
    expect({ ...blocked.page }).toEqual({ ...wrong.page });
    // Somebody else is not kept out, nor this one after a minute.
    await forms.opened(code);
    world.clock.at = new Date(start.getTime() + 61_000);
    expect((await guess(code)).status).toBe(200);
    world.clock.at = new Date(start.getTime() + 3_600_000);
    await forms.opened(code);
    const events = (await world.all('audit_event')).filter(({ kind }) => kind === 'cases.codes-tried');
    const here = events.filter(({ subject }) => subject === at('demarel').id);
    expect(here.map(({ detail }) => detail)).toEqual([
      { schoolId: at('demarel').id, hour: '2026-11-21T09:00:00.000Z', tries: 11 },
    ]);
    expect(JSON.stringify(events)).not.toContain('10.99');
  });

  it('REP-44: is answered after the same while, whether it is right, wrong or not looked at', async () => {
    const slow = await openReportWorld({ codeTakes: 300 });
    try {
      await slow.add('confidential-counsellor', slow.board.schools['demarel']?.id ?? '');
      const code = await formsOf(slow).received();
      const wrong = 'ABCD-EFGH-JKMN-PQRS-TVWX';
      const long = 'A'.repeat(5_000);
      for (const tried of [code, wrong, long]) {
        const before = performance.now();
        await slow.send(`${marel}/melding/lezen`, [['code', tried]]);
        // A timer may be a moment early.
        expect(performance.now() - before).toBeGreaterThan(290);
      }
    } finally {
      await slow.close();
    }
  });
});

describe('a device', () => {
  it('REP-50: leaves no trace: no address, program, page it came from or cookie in rows, events, lines or headers', async () => {
    world.lines.length = 0;
    world.clock.at = new Date('2026-11-21T13:42:37.123Z');
    const code = await forms.received({ bestanden: { file: picture(), name: 'a.png' } });
    const shown = await forms.opened(code);
    await world.send(`${marel}/melding/lezen`, [
      ['bewijs', shown.token],
      ['bericht', 'Nog iets'],
    ]);
    await world.send(`${marel}/melding/lezen`, [['code', 'ABCD-EFGH-JKMN-PQRS-TVWX']]);
    const traces = /10\.2\.\d|Proefbrowser|een toestel|herkomst/;
    expect(world.lines.length).toBeGreaterThan(3);
    expect(JSON.stringify(world.lines)).not.toMatch(traces);
    for (const { fields } of world.lines) {
      expect(Object.keys(fields).toSorted()).toEqual(['method', 'ms', 'requestId', 'route', 'status']);
    }
    const owner = await world.opened.connectAsOwner();
    const { rows: tables } = await owner.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'plaatswijs'`,
    );
    await owner.end();
    for (const { tablename } of tables) {
      const text = JSON.stringify(await world.all(tablename), asHex);
      expect(text, tablename).not.toMatch(traces);
      expect(text, tablename).not.toContain(Buffer.from('Proefbrowser').toString('hex'));
    }
  });

  it('REP-51: of an anonymous report only the hour is kept, in every row and id its readers see', async () => {
    world.clock.at = new Date('2026-11-21T14:42:37.123Z');
    const code = await forms.received({ bestanden: { file: picture(), name: 'a.png' } });
    const { token } = await forms.opened(code);
    await world.send(`${marel}/melding/lezen`, [
      ['bewijs', token],
      ['bericht', 'Een'],
      ['bestanden', { file: picture(9), name: 'b.png' }],
    ]);
    await world.send(`${marel}/melding/lezen`, [
      ['bewijs', token],
      ['bericht', 'Twee'],
    ]);
    const [mine] = (await world.casesOf(counsellor)).filter(({ row }) =>
      row.opened_at.startsWith('2026-11-21T14'),
    );
    const caseId = mine?.row.id ?? '';
    for (const table of [
      'school_case',
      'case_reader',
      'case_report',
      'case_entry',
      'case_message',
      'case_evidence',
      'case_custody',
      'case_letter',
    ]) {
      const rows = (await world.all(table)).filter(
        (row) => row['case_id'] === caseId || row['id'] === caseId,
      );
      expect(rows.length, table).toBeGreaterThan(0);
      for (const row of rows) {
        const { id, ...rest } = row;
        // Part of the id is the moment it was made; a mail is of the hour after.
        if (typeof id === 'string' && table !== 'case_letter')
          expect(momentIn(id), table).toMatch(/T14:00:00\.0/);
        const moments = JSON.stringify(rest).match(/2026-11-21T\d\d:\d\d:\d\d(\.\d+)?/g) ?? [];
        for (const moment of moments) expect(moment, table).toMatch(/T1[45]:00:00(\.0\d*)?$/);
      }
    }
    expect((await forms.opened(code)).page.messages.map(({ text }) => text)).toEqual(['Een', 'Twee']);
    expect(await world.deliver()).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(caseId) }),
    );
    world.clock.at = new Date('2026-11-21T15:00:01Z');
    const mails = await world.deliver();
    expect(mails.filter(({ text }) => text.includes(caseId))).toHaveLength(1);
  });

  it('REP-52: an anonymous report that cannot wait is mailed at once', async () => {
    await world.deliver();
    world.clock.at = new Date('2026-11-21T16:10:00Z');
    await forms.received({ haast: 'now' });
    expect(await world.deliver()).not.toEqual([]);
  });
});

/** The moment in a UUIDv7. */
function momentIn(id: string): string {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}

function asHex(_key: string, value: unknown): unknown {
  const isBytes = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
  return isBytes && 'data' in value && Array.isArray(value.data)
    ? Buffer.from(value.data).toString('hex')
    : value;
}
