import type { Page } from 'playwright-core';

/** Who reads nearly every case, as the demonstration names them. */
export const counsellor = 'vertrouwenspersoon';

interface Wanted {
  readonly title: string;
  readonly about?: readonly string[];
  readonly illegalImage?: boolean;
}

/** Opens a case as whoever is signed in, without the form. */
export function openCase(page: Page, wanted: Wanted): Promise<string> {
  return page.evaluate(async ({ title, about = ['pupil'], illegalImage = false }) => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    const answer = await fetch(`/api/v1/schools/${school}/cases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        title,
        what: 'Zij schreef mij dat het al weken gebeurt.',
        category: null,
        urgency: 'this-week',
        place: 'whatsapp',
        about,
        illegalImage,
        parties: [],
      }),
    });
    if (!answer.ok) throw new Error(`opening a case: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).caseId;
  }, wanted);
}

/** Opens a case, or opens it anew: then no message stands over what is at the foot of the page. */
export async function goToCase(page: Page, caseId: string): Promise<void> {
  await page.goto(new URL(`/zaken/${caseId}`, page.url()).href);
  await page.locator('.cases__next').waitFor();
}

/** Name of whoever is signed in. */
export const myName = (page: Page): Promise<string> =>
  page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).name);

/** Chooses in a list that opens. */
export async function choose(page: Page, list: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: list }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Id of the case on screen. */
export const caseOn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Waits until something is said. */
export const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

/** Finds somebody to put in the case by typing their name. */
export const findPerson = (page: Page, name: string) => find(page, /Zoek op naam/, name);

/** Finds one of a list by typing. */
export async function find(page: Page, label: RegExp, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially(name);
  await page.getByRole('option', { name }).first().click();
}
