import { oneRosterZip, writeEdexml, writeOneRoster, writeWorkbook } from '@plaatswijs/testkit/cast';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Cell, dateOf, emailOf } from '../../src/modules/roster/formats/cells.ts';
import {
  detectFormat,
  guessMapping,
  missingFields,
  type RosterFile,
  type RosterPerson,
  type RosterRecord,
  readColumns,
  readRosterFile,
  UnreadableRoster,
} from '../../src/modules/roster/formats/index.ts';
import { splitSurname } from '../../src/modules/roster/formats/names.ts';
import { unzipFiles } from '../../src/modules/roster/formats/zip-files.ts';
import { cast } from '../people/world.ts';

const today = '2026-11-21';

function fileOf(content: string | Uint8Array, piece = 64): RosterFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    bytes: bytes.length,
    open: async function* () {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
    },
  };
}

async function recordsOf(file: RosterFile): Promise<readonly RosterRecord[]> {
  const format = await detectFormat(file);
  const table = format === 'csv' || format === 'xlsx';
  const names = table ? (await readColumns(file, format)).map(({ name }) => name) : [];
  const all: RosterRecord[] = [];
  for await (const batch of readRosterFile(file, format, table ? guessMapping(names) : null, today))
    all.push(...batch);
  return all;
}

const peopleOf = async (file: RosterFile) =>
  (await recordsOf(file)).filter((record): record is RosterPerson => record.kind === 'person');

describe('a table', () => {
  const rows = 'Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;Klas\n1;Zoë;van den Çelik;1-2-2015;5a\n';

  test.each([
    ['UTF-8', new TextEncoder().encode(rows)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${rows}`)],
    ['Windows-1252', Buffer.from(rows, 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${rows}`, 'utf16le')],
    ['commas', new TextEncoder().encode(rows.replaceAll(';', ','))],
    ['tabs', new TextEncoder().encode(rows.replaceAll(';', '\t'))],
    [
      'quotes and Windows line ends',
      new TextEncoder().encode(rows.replaceAll('\n', '\r\n').replace('5a', '"5a"')),
    ],
  ])('is read in %s', async (_, bytes) => {
    for (const piece of [33, 10_000]) {
      expect(await peopleOf(fileOf(bytes, piece))).toMatchObject([
        {
          key: '1',
          givenName: 'Zoë',
          prefix: 'van den',
          surname: 'Çelik',
          birthDate: '2015-02-01',
          issues: [],
        },
      ]);
    }
  });

  test('a quote that is never closed fails the file, so that nobody ends by it', async () => {
    await expect(recordsOf(fileOf(`${rows}2;"Sam;Wolkenberg;1-2-2015;5a\n3;A;B;;\n`))).rejects.toThrow(
      UnreadableRoster,
    );
  });

  test('columns are guessed in Dutch and English, each field once', () => {
    const columns =
      'Leerlingnummer,Roepnaam,Tussenvoegsel,Achternaam,Geboortedatum,Groep,E-mail ouder 1,Gezag ouder 1,Achternaam moeder,Uitschrijfdatum,E-mail ouder 2';
    expect(guessMapping(columns.split(','))).toEqual({
      columns: [
        'key',
        'callName',
        'prefix',
        'surname',
        'birthDate',
        'group',
        'guardian1Email',
        'guardian1Custody',
        'guardian1Surname',
        'endsOn',
        'guardian2Email',
      ],
      everyone: 'pupil',
    });
    const staff = guessMapping([
      'Employee number',
      'First name',
      'Last name',
      'E-mail',
      'Job title',
      'Photo',
    ]);
    expect(staff).toEqual({
      columns: ['key', 'givenName', 'surname', 'email', 'function', null],
      everyone: 'employee',
    });
    expect(missingFields(guessMapping(['Voornaam', 'Klas']))).toEqual(['surname', 'key', 'kind']);
  });

  test('Excel dates are dates', async () => {
    const people = await peopleOf(fileOf(writeWorkbook(cast, 'stuiterbal'), 1000));
    const wanted = cast.people.filter(({ key }) => key.startsWith('stuiterbal-l'));
    expect(people.map(({ key, birthDate }) => ({ key, birthDate }))).toEqual(
      wanted.map(({ key, birthDate }) => ({ key, birthDate })),
    );
  });
});

describe('cells', () => {
  test.each([
    ['2016-03-01', '2016-03-01'],
    ['1-3-2016', '2016-03-01'],
    ['01/03/2016', '2016-03-01'],
    ['20160301', '2016-03-01'],
    ['2016-03-01T00:00:00Z', '2016-03-01'],
    [42430, '2016-03-01'],
    ['31-02-2016', null],
    ['1-3-16', null],
    ['morgen', null],
  ] as readonly (readonly [Cell, string | null])[])('%s is %s', (cell, day) => {
    expect(dateOf(cell)).toBe(day);
  });

  test('whatever is in a cell, a date is a day that exists or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.date({ noInvalidDate: false })), (cell) => {
        const day = dateOf(cell);
        expect(day === null || !Number.isNaN(Date.parse(day))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('addresses and tussenvoegsels', () => {
    expect(emailOf('Kim@Thuis.Example')).toBe('kim@thuis.example');
    expect(emailOf('kim apenstaart thuis')).toBeNull();
    expect(splitSurname("in 't Kletsbos")).toEqual({ prefix: "in 't", surname: 'Kletsbos' });
    expect(splitSurname('De Appelflap')).toEqual({ prefix: null, surname: 'De Appelflap' });
    expect(splitSurname('van')).toEqual({ prefix: null, surname: 'van' });
  });
});

describe('OneRoster and Edexml', () => {
  test('what is wrong is said by file, row and column', async () => {
    const files = { ...writeOneRoster(cast) };
    const spoil = (name: string, line: number, from: RegExp, to: string) => {
      const lines = (files[name] ?? '').split('\r\n');
      lines[line - 1] = (lines[line - 1] ?? '').replace(from, to);
      files[name] = lines.join('\r\n');
    };
    spoil('enrollments.csv', 3, /,[a-z]+-g\d+,/, ',no-such-class,');
    spoil('demographics.csv', 2, /\d{4}-\d\d-\d\d/, '2016-13-45');
    spoil('users.csv', 5, /^[^,]+/, '');
    const records = await recordsOf(fileOf(oneRosterZip(files), 5000));
    const wrong = records.flatMap((record) =>
      'issues' in record && record.issues.length > 0
        ? record.issues.map((issue) => ({ ...record.spot, ...issue }))
        : [],
    );
    expect(wrong).toEqual(
      expect.arrayContaining([
        { file: 'enrollments.csv', row: 3, column: 'classSourcedId', code: 'unknown-group' },
        expect.objectContaining({
          file: 'users.csv',
          column: 'demographics.csv: birthDate',
          code: 'impossible-date',
        }),
        { file: 'users.csv', row: 5, column: 'sourcedId', code: 'missing-key' },
      ]),
    );
    expect(wrong).toHaveLength(3);
  });

  test('a set without its users is refused, as is half a zip', async () => {
    const { 'orgs.csv': _, ...files } = writeOneRoster(cast);
    await expect(recordsOf(fileOf(oneRosterZip(files), 5000))).rejects.toMatchObject({
      failure: 'missing-file',
    });
    const zip = oneRosterZip(writeOneRoster(cast));
    await expect(recordsOf(fileOf(zip.subarray(0, zip.length / 2), 5000))).rejects.toThrow(UnreadableRoster);
  });

  test('Edexml: lenient about what it does not know, strict about what is no XML', async () => {
    const xml = writeEdexml(cast, 'regenboogvis').replace(
      '<groepen>',
      '<iets><anders>x</anders></iets><groepen>',
    );
    expect((await peopleOf(fileOf(xml))).every(({ issues }) => issues.length === 0)).toBe(true);
    await expect(recordsOf(fileOf(xml.replace('</leerlingen>', '')))).rejects.toMatchObject({
      failure: 'not-xml',
    });
    const entity = xml
      .replace('<EDEX', '<!DOCTYPE EDEX [<!ENTITY a "aaaa">]>\n<EDEX')
      .replace('<naam>', '<naam>&a;');
    await expect(recordsOf(fileOf(entity))).rejects.toMatchObject({ failure: 'not-xml' });
    const lost = await recordsOf(
      fileOf(xml.replaceAll('<groep key="regenboogvis-g2"><naam>Groep 2</naam></groep>', '')),
    );
    expect(lost.filter(({ kind }) => kind === 'error').length).toBeGreaterThan(10);
  });

  test('a zip that swells is stopped while it is unpacked', async () => {
    const bomb = zipSync({ 'users.csv': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unzipFiles(fileOf(bomb, 4096), () => true, 1024 * 1024)).rejects.toMatchObject({
      failure: 'too-large-inside',
    });
  });

  test('nothing that is thrown at it is more than unreadable', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK\u0003\u0004', '<EDEX>', 'a;b\n'),
        async (noise, head) => {
          const file = fileOf(Buffer.concat([Buffer.from(head), noise]));
          await recordsOf(file).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableRoster));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
