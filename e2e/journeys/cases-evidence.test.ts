import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { choose, counsellor, goToCase, openCase, said } from './cases-screen.ts';
import { openDemonstration, press } from './demonstration.ts';
import { desk, lookOver, lookOverWhole } from './visit.ts';

const { visit } = openDemonstration();

// Openly licensed; where it comes from stands beside it.
const picture = fileURLToPath(
  new URL('../../packages/photo/test/pictures/sources/astronaut.jpg', import.meta.url),
);

describe('evidence', () => {
  it(
    'is kept as it came, shown when somebody asks, and each look is on record',
    () =>
      visit(counsellor, '/zaken', async (page) => {
        const caseId = await openCase(page, { title: 'Een schermafdruk' });
        await goToCase(page, caseId);
        await press(page, 'Voeg bewijs toe');
        const form = page.locator('.cases__form');
        const add = form.getByRole('button', { name: 'Voeg bewijs toe' });
        await add.click();
        await page.getByText('Kies een bestand.').first().waitFor();
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          press(page, 'Kies bestanden'),
        ]);
        await chooser.setFiles([picture]);
        await form.getByLabel(/Wat is het, en hoe kwam je eraan/).fill('Van de mentor gekregen.');
        await lookOverWhole(page, 'adding evidence');
        await add.click();
        await press(page, 'Bekijk astronaut.jpg');
        // Made in a process of its own, which has to start the first time.
        await page.waitForFunction(
          () => (document.querySelector<HTMLImageElement>('.cases__picture')?.naturalWidth ?? 0) > 100,
        );
        await goToCase(page, caseId);
        // Nothing is fetched by itself: the page shows that once it was looked at.
        expect(await page.locator('.cases__picture').count()).toBe(0);
        await press(page, 'Wie dit inbracht, bekeek of opsloeg (2)');
        await page.getByText(/: bekeken door /).waitFor();
        await press(page, 'Sla op: astronaut.jpg');
        await lookOver(page, 'saving evidence');
        const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Ja, sla op')]);
        expect(download.suggestedFilename()).not.toContain('astronaut');
      }),
    90_000,
  );
});

describe('the law', () => {
  it(
    'goes before speaking with who is accused, and before looking for evidence',
    () =>
      visit(
        counsellor,
        '/zaken',
        async (page) => {
          const caseId = await openCase(page, { title: 'Appjes in de nacht', about: ['staff'] });
          await goToCase(page, caseId);
          await press(page, 'Neem in behandeling');
          await press(page, 'Deel de zaak in');
          await choose(page, /Wat voor zaak is het/, 'Seksueel gedrag dat niet gewenst is');
          await page.getByText('Zeer ernstig', { exact: true }).click();
          for (const question of [/iets seksueels/, /werk voor de school/, /jonger is dan 18/])
            await page
              .getByRole('radiogroup', { name: question })
              .last()
              .getByText('Ja', { exact: true })
              .click();
          await press(page, 'Bewaar');
          await said(page, 'De indeling is bewaard.');
          await page.getByRole('heading', { name: 'Vertel het meteen aan het bestuur' }).first().waitFor();
          await press(page, 'Voeg iemand toe');
          await page.getByText('Iemand anders', { exact: true }).click();
          await page.getByLabel('Naam of omschrijving').fill('De invaller van groep 8');
          await choose(page, /Wat is deze persoon in deze zaak/, 'Over wie de melding gaat');
          await choose(page, /Wat is deze persoon voor de school/, 'medewerker');
          await press(page, 'Voeg toe');
          await said(page, 'Toegevoegd.');
          expect(await page.getByRole('button', { name: 'Voeg bewijs toe' }).count()).toBe(0);
          await press(page, 'Hoor en wederhoor');
          await choose(page, /Wie is gehoord/, /invaller/);
          const form = page.locator('.cases__form');
          await form.getByText('Eerst moet er iets anders').waitFor();
          await form.getByText('Vertelde het eigen verhaal').click();
          await form.getByLabel('Wat vertelde deze persoon?').fill('Hij zei dat het een grap was.');
          await press(page, 'Bewaar');
          await form.getByText('Is dit al gebeurd? Zet dan het vinkje.', { exact: false }).waitFor();
          await lookOverWhole(page, 'the law first');
          await form.getByText('Dit is al gebeurd').click();
          await press(page, 'Bewaar');
          await page.getByText('Gebeurd voordat dit mocht').waitFor();
        },
        { look: desk, refusals: [422] },
      ),
    90_000,
  );
});

describe('a case about an image nobody may keep', () => {
  it(
    'says so, and offers no way to bring a file',
    () =>
      visit(counsellor, '/zaken', async (page) => {
        const caseId = await openCase(page, { title: 'Een foto', illegalImage: true });
        await goToCase(page, caseId);
        await page.getByText('Geen beelden in deze zaak').waitFor();
        expect(await page.getByRole('button', { name: 'Voeg bewijs toe' }).count()).toBe(0);
        expect(await page.locator('input[type=file]').count()).toBe(0);
        await lookOverWhole(page, 'a case without images');
      }),
    60_000,
  );
});
