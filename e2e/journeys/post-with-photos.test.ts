import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { press } from './demonstration.ts';
import { type JourneyServer, type SignIn, startJourneyServer } from './server.ts';
import { desk, lookOverWhole as lookOver, phone, visitAs } from './visit.ts';

// A teacher of the school under the protocol of De Tjongerschool: on its Facebook page no names go with photos of children.

// Openly licensed; where they come from stands beside them.
const picture = (name: string) =>
  fileURLToPath(new URL(`../../packages/photo/test/pictures/${name}`, import.meta.url));

/** Long enough for a worker to start and to look at a photo on a busy machine. */
const whileLooking = { timeout: 120_000 };

const open: { browser?: Browser; server?: JourneyServer } = {};
beforeAll(async () => {
  [open.browser, open.server] = await Promise.all([startBrowser(), startJourneyServer()]);
}, 60_000);
afterAll(async () => {
  await open.browser?.close();
  await open.server?.stop();
});

function visit(
  path: string,
  look: typeof phone,
  does: (page: Page) => Promise<void>,
  refusals: readonly number[] = [],
): Promise<void> {
  const { browser, server } = open;
  if (browser === undefined || server === undefined) throw new Error('the demonstration did not start');
  const who = server.signIns.find(({ who: role, school }) => role === 'leraar' && school === stuiterbal);
  return visitAs({ browser, server }, { who: who as SignIn, path, look, refusals }, does);
}
const stuiterbal = 'De Stuiterbalschool';

/** What the server knows, asked as who is signed in. */
async function read(page: Page, path: string) {
  return page.evaluate(async (rest) => {
    const { schools } = await (await fetch('/api/v1/me')).json();
    return (await fetch(`/api/v1/schools/${schools[0].id}${rest}`)).json();
  }, path);
}

async function chooseChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Says of the faces in the group photo who they are, and of those for whom there is no child that nobody could know them. */
async function nameFaces(page: Page): Promise<{ readonly photoId: string; readonly named: string }> {
  const { items } = await read(page, '/photos');
  const { id: photoId } = items.find(({ faces }: { faces: number }) => faces > 10);
  const { boxes } = await read(page, `/photos/${photoId}`);
  const { groups } = await read(page, '/photo-people');
  const said = boxes.map(({ id }: { id: string }, at: number) => {
    const pupil = at < 6 ? groups[0].pupils[at] : undefined;
    return [id, pupil === undefined ? { kind: 'background' } : { kind: 'person', personId: pupil.id }];
  });
  await page.evaluate(
    async ([photo, all]) => {
      const { schools } = await (await fetch('/api/v1/me')).json();
      const address = `/api/v1/schools/${schools[0].id}/photos/${photo}`;
      const headers = { 'content-type': 'application/json' };
      for (const [face, who] of all as readonly (readonly [string, object])[]) {
        await fetch(`${address}/faces/${face}/who`, {
          method: 'PUT',
          headers,
          body: JSON.stringify({ who }),
        });
      }
      await fetch(`${address}/looked`, { method: 'POST' });
    },
    [photoId, said] as const,
  );
  const { channels } = await read(page, `/photos/${photoId}/permissions`);
  const facebook = channels.find(({ kind }: { kind: string }) => kind === 'facebook');
  const seen = facebook.people.find(({ recognisable }: { recognisable: boolean }) => recognisable);
  return { photoId, named: seen.person.name };
}

let group = { photoId: '', named: '' };

it('a teacher makes a post of photos from the list', () =>
  visit('/fotos', phone, async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
    await chooser.setFiles([picture('class-photo.jpg'), picture('real/five-men-1897.jpg')]);
    await page.getByText('Alle 2 foto’s zijn er.').waitFor(whileLooking);
    await expect.poll(() => page.getByText('Wordt bekeken').count(), whileLooking).toBe(0);
    group = await nameFaces(page);

    await page.reload();
    const card = page.locator('.photos__card', { has: page.locator(`a[href="/fotos/${group.photoId}"]`) });
    await card.locator('.pw-choice').click();
    await page.getByRole('link', { name: 'Maak er een bericht bij' }).click();
    await page.getByRole('link', { name: 'Bekijk foto 1' }).waitFor();
    await chooseChannel(page, 'Facebookpagina');
    expect(await page.getByRole('checkbox', { name: 'Foto', exact: true }).isChecked()).toBe(true);
    // Also without a word of text.
    await page.locator('.pw-verdict').waitFor();
    await page
      .getByText(/wordt onherkenbaar|worden onherkenbaar|Zoals hij is/)
      .first()
      .waitFor();
    await lookOver(page, 'check, with a photo');

    await press(page, 'Voeg foto’s toe');
    await page
      .getByRole('dialog')
      .getByText(/^Foto van /)
      .first()
      .click();
    await lookOver(page, 'check, adding a photo');
    await press(page, 'Voeg 1 foto toe');
    await page.getByRole('link', { name: 'Bekijk foto 2' }).waitFor();
    // Of this one nobody said who is in it: then nothing is allowed.
    await page.getByText('Zeg eerst wie erin zit').waitFor();
    await page.getByText('Kijk eerst wie erop staat').first().waitFor();
    await press(page, 'Haal foto 2 weg');
    await expect.poll(() => page.getByText('Zeg eerst wie erin zit').count()).toBe(0);
    expect(new URL(page.url()).search).toBe(`?fotos=${group.photoId}`);
  }));

it('sees that a name may not stand beside it, takes it out with one tap, and sees the answer change', () =>
  visit(`/controleer?fotos=${group.photoId}`, desk, async (page) => {
    await chooseChannel(page, 'Facebookpagina');
    const text = page.getByLabel('Je bericht');
    const first = group.named.split(' ')[0] ?? '';
    await text.fill(`Wat een mooie dag! Knap gedaan, ${first}!`);
    const answer = page.locator('#antwoord');
    const noNames = answer.getByText("Zet geen namen bij foto's van kinderen op Facebook.");
    await noNames.waitFor();
    await page.getByText(`Bedoel je ${group.named}?`).waitFor();
    const mine = page.locator('.check__people li', { hasText: group.named });
    await mine.getByText('te zien en genoemd').waitFor();
    await mine.getByText('Mag te zien of te horen zijn').waitFor();
    await lookOver(page, 'check, a name beside a photo');

    await press(page, 'Op elk kanaal');
    const portal = page.locator('.check__channels article', { hasText: 'Ouderportaal' });
    await portal.waitFor();
    const facebook = page.locator('.check__channels article', { hasText: 'Facebookpagina' });
    await facebook.getByText('Mag niet', { exact: true }).waitFor();
    await facebook.getByText(/F\.1/).waitFor();
    expect(await portal.getByText('Mag niet', { exact: true }).count()).toBe(0);
    await lookOver(page, 'check, on every channel');

    await page.getByRole('button', { name: 'Haal weg' }).first().click();
    await expect.poll(() => text.inputValue()).not.toContain(first);
    await expect.poll(() => noNames.count()).toBe(0);
    await mine.getByText('(te zien)').waitFor();
    await expect.poll(() => facebook.getByText(/F\.1/).count()).toBe(0);
  }));

it('goes to the photo and back, and everything is still there; nothing of it is kept on the device', () =>
  visit(`/controleer?fotos=${group.photoId}`, phone, async (page) => {
    await chooseChannel(page, 'Website');
    await page.getByLabel('Je bericht').fill('Een zonderlinge dag.');
    await page.getByRole('link', { name: 'Bekijk foto 1' }).click();
    await page.waitForURL(`**/fotos/${group.photoId}`);
    await page.locator('.pw-boxes').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Bekijk foto 1' }).waitFor();
    expect(await page.getByLabel('Je bericht').inputValue()).toBe('Een zonderlinge dag.');
    await page
      .getByRole('button', { name: /Waar komt het te staan/ })
      .getByText('Website')
      .waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept + page.url()).not.toContain('zonderling');
    await press(page, 'Begin opnieuw');
    await expect.poll(() => page.getByRole('link', { name: 'Bekijk foto 1' }).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  }));

it('says that a photo is not there, and goes on without it', () =>
  visit(
    '/controleer?fotos=01a1ff2f-3e46-763a-8e0c-ec9bb688d5b6',
    phone,
    async (page) => {
      await chooseChannel(page, 'Website');
      await page.getByLabel('Je bericht').fill('Een mooie dag.');
      await page.getByText('Deze foto is er niet meer.').nth(1).waitFor();
      await lookOver(page, 'check, a photo that is gone');
      await press(page, 'Haal foto 1 weg');
      await page.locator('.pw-verdict').waitFor();
    },
    [404, 422],
  ));

it('says who is to be seen in a film, with one tap each', () =>
  visit('/controleer', phone, async (page) => {
    await chooseChannel(page, 'Ouderportaal');
    await page.getByLabel('Je bericht').fill('Kijk eens wat we deden.');
    await page.getByText('Film', { exact: true }).click();
    const part = page.getByRole('region', { name: 'Wie is te zien?' });
    await part.getByRole('button', { name: group.named, exact: true }).click();
    await part.getByRole('list', { name: 'Gekozen' }).getByText(group.named).waitFor();
    const people = page.locator('.check__people li');
    await people.getByText('(te zien)').waitFor();
    await lookOver(page, 'check, a film');
    await press(page, `Haal ${group.named} weg`);
    await part.getByText('Niemand van school').click();
    await expect.poll(() => people.count()).toBe(0);
    expect(await part.getByRole('checkbox', { name: 'Niemand van school' }).isChecked()).toBe(true);
  }));
