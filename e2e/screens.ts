import type { Page } from 'playwright-core';
import { answerAll } from './journeys/interview.ts';

/** One screen of the product, and how to get it before the camera. */
export interface Screen {
  /** File name of its pictures, without size and theme. */
  readonly name: string;
  /** Who looks at it, as the demonstration names them; `null` for anybody. */
  readonly who: string | null;
  readonly path: string;
  readonly does?: (page: Page) => Promise<void>;
  /** Only what is in the window: for a dialog, which stands before the page. */
  readonly inSight?: boolean;
}

const question = 'Een oud-leerling stuurt mij een vriendschapsverzoek';

async function askFriend(page: Page): Promise<void> {
  await page.getByRole('button', { name: question }).click();
  await page.getByRole('heading', { name: 'Bedoel je dit?' }).waitFor();
}

async function firstQuestion(page: Page): Promise<void> {
  await askFriend(page);
  await page.locator('.ask__list button').first().click();
  await page.locator('.pw-question').waitFor();
}

async function friendAnswer(page: Page): Promise<void> {
  await firstQuestion(page);
  await answerAll(page);
}

async function writePost(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Waar komt het te staan/ }).click();
  await page.getByRole('option', { name: 'Facebookpagina' }).click();
  const text = 'Wat een mooie dag! Meester Koos Voorbeeld hielp mee. Vragen? Bel 06-12345678.';
  await page.getByLabel('Je bericht').fill(text);
  await page.locator('.pw-verdict').waitFor();
}

async function openAnswerForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Geef antwoord' }).first().click();
  await page.getByText('Bewaar dit als voorbeeld voor anderen').click();
}

async function putBefore(page: Page): Promise<void> {
  await friendAnswer(page);
  await page.getByRole('button', { name: /^Leg het voor/ }).click();
  await page.getByRole('dialog').waitFor();
}

async function reallyPut(page: Page): Promise<void> {
  await putBefore(page);
  await page.getByRole('button', { name: 'Stuur', exact: true }).click();
  await page.getByText(/Je vraag ligt bij/).waitFor();
}

async function firstGroup(page: Page): Promise<void> {
  await page.locator('.pw-links a').first().click();
  await page.locator('.consent-table').waitFor();
}

async function openACase(page: Page): Promise<void> {
  await page.getByText('Nee', { exact: true }).click();
  await page.getByLabel('Wat is er gebeurd?').fill('In de groepsapp staat al een week dat zij dom is.');
  await page.getByLabel('Korte titel').fill('Pesten in de groepsapp');
  await page.getByText('Een leerling', { exact: true }).click();
  await page.getByRole('button', { name: 'Open de zaak' }).click();
  await page.locator('.cases__next').waitFor();
}

/** Every screen, in the order in which somebody would meet them. */
export const screens: readonly Screen[] = [
  { name: 'public-front', who: null, path: '/' },
  { name: 'public-school', who: null, path: '/s/kindcentrum-de-regenboogvis' },
  { name: 'sign-in', who: null, path: '/aanmelden' },
  { name: 'start', who: 'leraar', path: '/' },
  { name: 'ask', who: 'leraar', path: '/mag-dit' },
  { name: 'ask-found', who: 'leraar', path: '/mag-dit', does: askFriend },
  { name: 'ask-question', who: 'leraar', path: '/mag-dit', does: firstQuestion },
  { name: 'ask-answer', who: 'leraar', path: '/mag-dit', does: friendAnswer },
  { name: 'ask-put', who: 'leraar', path: '/mag-dit', does: putBefore, inSight: true },
  { name: 'ask-sent', who: 'leraar', path: '/mag-dit', does: reallyPut },
  { name: 'check', who: 'leraar', path: '/controleer' },
  { name: 'check-found', who: 'leraar', path: '/controleer', does: writePost },
  { name: 'questions', who: 'leidinggevende', path: '/vragen' },
  { name: 'questions-answer', who: 'leidinggevende', path: '/vragen', does: openAnswerForm },
  { name: 'cases', who: 'vertrouwenspersoon', path: '/zaken' },
  { name: 'cases-new', who: 'vertrouwenspersoon', path: '/zaken/nieuw' },
  { name: 'cases-one', who: 'vertrouwenspersoon', path: '/zaken/nieuw', does: openACase },
  { name: 'shared-empty', who: 'leraar', path: '/gedeeld' },
  { name: 'account', who: 'leraar', path: '/account' },
  { name: 'school', who: 'directeur', path: '/school' },
  { name: 'school-channels', who: 'directeur', path: '/school/kanalen' },
  { name: 'school-protocol', who: 'directeur', path: '/school/protocol' },
  { name: 'school-roles', who: 'directeur', path: '/school/rollen' },
  { name: 'school-leaders', who: 'directeur', path: '/school/leiding' },
  { name: 'school-lesson-times', who: 'directeur', path: '/school/lestijden' },
  { name: 'school-house-style', who: 'directeur', path: '/school/huisstijl' },
  { name: 'school-letters', who: 'directeur', path: '/school/brieven' },
  { name: 'school-letter', who: 'directeur', path: '/school/brieven/suspension-pupil' },
  { name: 'school-letter-paper', who: 'directeur', path: '/school/briefpapier' },
  { name: 'people', who: 'directeur', path: '/school/mensen' },
  { name: 'people-new', who: 'directeur', path: '/school/mensen/nieuw' },
  { name: 'groups', who: 'directeur', path: '/school/groepen' },
  { name: 'import', who: 'administratie', path: '/school/inlezen' },
  { name: 'consent', who: 'administratie', path: '/school/toestemming' },
  { name: 'consent-group', who: 'administratie', path: '/school/toestemming', does: firstGroup },
  { name: 'consent-purposes', who: 'administratie', path: '/school/toestemming/doelen' },
  { name: 'consent-ask', who: 'administratie', path: '/school/toestemming/vragen' },
  { name: 'consent-import', who: 'administratie', path: '/school/toestemming/inlezen' },
  { name: 'declarations', who: 'leraar', path: '/school/opgaven' },
  { name: 'declarations-new', who: 'leraar', path: '/school/opgaven/nieuw' },
  { name: 'board-schools', who: 'beheerder van het bestuur', path: '/school/bestuur/scholen' },
  { name: 'board-people', who: 'beheerder van het bestuur', path: '/school/bestuur/mensen' },
  { name: 'board-tokens', who: 'beheerder van het bestuur', path: '/school/bestuur/sleutels' },
  { name: 'board-webhooks', who: 'beheerder van het bestuur', path: '/school/bestuur/webhooks' },
  { name: 'board-sign-in', who: 'beheerder van het bestuur', path: '/school/bestuur/aanmelden' },
  { name: 'board-audit', who: 'beheerder van het bestuur', path: '/school/bestuur/logboek' },
];
