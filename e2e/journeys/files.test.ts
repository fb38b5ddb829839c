import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { showWith, sidewaysScroll } from '../gallery/accessibility.ts';
import { choose, counsellor, find, goToCase, myName, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { type CaseOfParent, openCaseOfParent } from './files-screen.ts';
import { keyboardFaults } from './keyboard.ts';
import { desk, lookOver, lookOverWhole, phone } from './visit.ts';

const { visit } = openDemonstration();
const director = 'directeur';

const known = 'Op 20 november schreef de ouder een bericht. Afgesproken is dat het weg gaat.';
const title = 'Bericht in de groepsapp';

/** What was made along the way: of which case, whose child, and where the file is. */
const made: { case?: CaseOfParent; file?: string } = {};
const caseMade = () => made.case ?? fail('the case');
const fileMade = () => made.file ?? fail('the file');
function fail(what: string): never {
  throw new Error(`${what} was not made`);
}
const child = () => caseMade().children[1] ?? fail('the second child');

describe('what a parent did', () => {
  it(
    'goes from the case into the file of the child that is chosen, and nothing else of it',
    () =>
      visit(
        counsellor,
        '/zaken',
        async (page) => {
          made.case = await openCaseOfParent(page);
          await goToCase(page, caseMade().caseId);
          const part = page.locator('section[aria-labelledby=zaak-dossier]');
          await part.getByText(`Nog te doen voor ${caseMade().parent}`).waitFor();
          await part.getByText(/dit hoort in het leerling(en)?dossier/).waitFor();
          await press(page, `Zet in het dossier: ${caseMade().parent}`);
          await press(page, 'Zet in het dossier');
          await part.getByText('Kies het kind.').first().waitFor();
          await part.getByText('Kies iets uit de zaak, of schrijf op wat er bekend is.').first().waitFor();
          await lookOverWhole(page, 'filing, refused');
          await part.getByText(child().name, { exact: true }).click();
          await choose(page, /Wat is het\?/, 'Brieven en afspraken');
          await page.getByLabel('Korte titel').fill(title);
          await page.getByLabel(/Wat is er bekend\?/).fill(known);
          await part.getByText(/^Aantekening, /).click();
          await page.getByLabel('Zo komt het in het dossier').fill('Een andere ouder las het ook.');
          await lookOverWhole(page, 'filing');
          await press(page, 'Zet in het dossier');
          await said(page, 'Het staat in het dossier');
          await goToCase(page, caseMade().caseId);
          await page.getByText('In het dossier gelegd').first().waitFor();
          expect(await page.getByText(`Nog te doen voor ${caseMade().parent}`).count()).toBe(0);
          await lookOverWhole(page, 'a case that was filed');
        },
        { look: phone },
      ),
    180_000,
  );
});

describe('the file of a pupil', () => {
  beforeAll(() => {
    if (made.case === undefined) throw new Error('nothing was filed');
  });

  it(
    'is read by the director, who lets somebody read along and says something beside a record',
    () =>
      visit(
        director,
        '/dossiers',
        async (page) => {
          await page.getByRole('link', { name: new RegExp(`^${child().name}`) }).waitFor();
          expect(await page.getByRole('link', { name: caseMade().children[0]?.name ?? '' }).count()).toBe(0);
          await lookOverWhole(page, 'the files');
          await page.getByRole('link', { name: new RegExp(`^${child().name}`) }).click();
          await page.getByRole('heading', { name: child().name, level: 1 }).waitFor();
          made.file = new URL(page.url()).pathname;
          await page.getByText(/weg 2 jaar nadat de leerling van school gaat/).waitFor();
          await lookOverWhole(page, 'a file');
          await page.getByRole('link', { name: new RegExp(title) }).click();
          await page.getByText(known).waitFor();
          await page.getByText('Een andere ouder las het ook.').waitFor();
          expect(await page.getByText('Sam').count()).toBe(0);
          await page.getByText(/Artikel .*dit hoort in het leerling(en)?dossier/).waitFor();
          await saySomethingBeside(page);
          await addDocument(page);
          await page.reload();
          await page.getByText(known).waitFor();
          await lookOverWhole(page, 'a record');
          await lookNarrow(page);
          await page.getByRole('link', { name: child().name }).click();
          await page.getByRole('heading', { name: child().name, level: 1 }).waitFor();
          await letTeacherRead(page);
        },
        { look: phone },
      ),
    180_000,
  );

  it('is not there for an administrator, nor for who guards the rules, and they have no list', async () => {
    for (const who of ['beheerder van het bestuur', 'functionaris gegevensbescherming'])
      await visit(
        who,
        '/dossiers',
        async (page) => {
          await page.getByRole('heading', { name: 'Er is geen dossier dat jij mag lezen' }).waitFor();
          await lookOver(page, 'no files');
          await page.goto(new URL(fileMade(), page.url()).href);
          await page.getByRole('heading', { name: 'Dit dossier is er niet' }).waitFor();
          expect(await page.getByText(child().name).count()).toBe(0);
          await lookOver(page, 'a file that is not there');
        },
        { refusals: [404] },
      );
  });

  it('is read by who was let in, until the director ends that; then it is not there', async () => {
    await visit('leraar', fileMade(), async (page) => {
      await page.getByText('Je mag dit dossier lezen.').waitFor();
      expect(await page.getByRole('button', { name: 'Zet iets in dit dossier' }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Wie leest mee' }).count()).toBe(0);
      await lookOverWhole(page, 'a file read along');
      await page.getByRole('link', { name: new RegExp(title) }).click();
      await page.getByText(known).waitFor();
      expect(await page.getByRole('button', { name: 'Wis dit stuk' }).count()).toBe(0);
    });
    await visit(director, fileMade(), async (page) => {
      await page.getByRole('button', { name: /^Stop het meelezen van / }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
      await said(page, 'Leest niet meer mee');
      await page.getByText('Niemand leest mee.').waitFor();
    });
    await visit(
      'leraar',
      fileMade(),
      async (page) => {
        await page.getByRole('heading', { name: 'Dit dossier is er niet' }).waitFor();
      },
      { refusals: [404] },
    );
  });

  it(
    'gets something by hand, which is erased on a ground',
    () =>
      visit(
        director,
        '/dossiers/nieuw',
        async (page) => {
          await press(page, 'Zet in het dossier');
          await page.getByText('Kies van wie het dossier is.').first().waitFor();
          await lookOverWhole(page, 'something by hand, refused');
          const other = caseMade().children[0] ?? fail('the first child');
          await find(page, /In wiens dossier\?/, other.name);
          await choose(page, /Wat is het\?/, 'Verslag van wat er gebeurde');
          await page.getByLabel('Korte titel').fill('Ruzie op het plein');
          await page.getByLabel(/Wat is er bekend\?/).fill('Er was ruzie over een bericht.');
          await press(page, 'Zet in het dossier');
          await page.getByRole('heading', { name: 'Ruzie op het plein' }).waitFor();
          await press(page, 'Wis dit stuk');
          await page.getByRole('button', { name: 'Wis voorgoed' }).click();
          await page.getByText('Kies waarom het weg moet.').first().waitFor();
          await page.getByText(/^Het staat in het verkeerde dossier/).click();
          await page.getByRole('button', { name: 'Wis voorgoed' }).click();
          const question = page.getByRole('alertdialog');
          await question.getByText('Dit stuk voorgoed wissen?').waitFor();
          await lookOver(page, 'erasing');
          await question.getByRole('button', { name: 'Wis voorgoed' }).click();
          await said(page, 'Het stuk is gewist');
          await page.getByRole('heading', { name: 'Dossiers', level: 1 }).waitFor();
          expect(await page.getByRole('link', { name: new RegExp(`^${other.name}`) }).count()).toBe(0);
        },
        { look: desk, refusals: [404] },
      ),
    120_000,
  );
});

async function saySomethingBeside(page: Page): Promise<void> {
  await press(page, 'Zet er iets naast');
  await press(page, 'Zet er iets naast');
  await page.getByText('Zeg van wie het is.').first().waitFor();
  await page.getByText('Van een ouder', { exact: true }).click();
  await page.getByLabel('Wat wil die persoon erbij zeggen?').fill('Ik bedoelde het niet zo.');
  await press(page, 'Zet er iets naast');
  await said(page, 'Ik bedoelde het niet zo.');
}

async function addDocument(page: Page): Promise<void> {
  await press(page, 'Zet er een bestand bij');
  const buffer = Buffer.from('Wat er is afgesproken.');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'afspraak.txt', mimeType: 'text/plain', buffer });
  await press(page, 'Zet er een bestand bij');
  await page.getByRole('heading', { name: 'afspraak.txt' }).waitFor();
  const saving = page.waitForEvent('download');
  await press(page, 'Sla op: afspraak.txt');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sla op' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^stuk-[0-9a-f]{12}\.txt$/);
}

async function letTeacherRead(page: Page): Promise<void> {
  let teacher = '';
  await visit('leraar', '/', async (other) => {
    teacher = await myName(other);
  });
  await press(page, 'Laat iemand meelezen');
  await find(page, /Wie gaat meelezen\?/, teacher);
  await page.getByLabel('Waarom is dat nodig?').fill('Begeleidt dit kind');
  await lookOverWhole(page, 'letting somebody read');
  await press(page, 'Laat iemand meelezen');
  await said(page, 'Leest nu mee');
  await page.getByText('Begeleidt dit kind').waitFor();
}

/** At 320 pixels wide, at 200% on a desk, and there by the keyboard alone. */
async function lookNarrow(page: Page): Promise<void> {
  await showWith(page, { theme: 'light', width: 320, height: 640 });
  expect(await sidewaysScroll(page), '320 pixels wide').toBe(0);
  await showWith(page, { theme: 'light', width: 640, height: 400 });
  expect(await sidewaysScroll(page), 'at 200%').toBe(0);
  expect(await keyboardFaults(page), 'by keyboard at 200%').toEqual([]);
  await showWith(page, phone);
}
