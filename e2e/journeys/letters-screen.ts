import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, said } from './cases-screen.ts';
import { press } from './demonstration.ts';
import { lookOver, lookOverWhole } from './visit.ts';

/** The part of the page about letters. */
const lettersPart = (page: Page) => page.locator('section[aria-labelledby="zaak-brieven"]');

/** Begins a letter from a measure, to somebody by name. */
async function beginLetter(page: Page, kind: string, to: string): Promise<void> {
  await press(page, /^Schrijf een brief: /);
  await choose(page, /Wat voor brief is het/, kind);
  await choose(page, /Aan wie gaat de brief/, 'Aan iemand anders');
  await page.getByLabel('Naam op de brief').fill(to);
  await press(page, 'Begin de brief');
  await lettersPart(page).getByText('Concept', { exact: true }).waitFor();
}

/** Writes the letter of a suspension, makes it final, saves both files, and says how it went out. */
export async function writeTheLetter(page: Page): Promise<void> {
  await beginLetter(page, 'Schorsing van een leerling', 'de ouders van deze leerling');
  const part = lettersPart(page);
  await part.getByText('Er staat nog niet wie ondertekent.').waitFor();
  expect(await part.getByRole('button', { name: 'Maak definitief' }).count()).toBe(0);
  await sayWhereObjectionsGo(page);
  await press(page, /^Schrijf verder: /);
  const text = page.getByLabel('Tekst van de brief');
  const begun = await text.inputValue();
  expect(begun).toContain('7 dagen');
  await text.fill(begun.replaceAll('{{feiten}}', 'Op het plein is een filmpje gemaakt en doorgestuurd.'));
  await page.getByLabel('Wie ondertekent?').fill('Puck bij de Theepot');
  await page.getByLabel('Wat is die persoon?').fill('directeur');
  await lookOverWhole(page, 'writing a letter');
  await press(page, 'Bewaar');
  await part.getByRole('button', { name: 'Maak definitief' }).click();
  const question = page.getByRole('alertdialog');
  await lookOver(page, 'the last look at a letter');
  await question.getByRole('button', { name: 'Ja, maak definitief' }).click();
  await part.getByText('Definitief', { exact: true }).waitFor();
  expect(await part.getByRole('button', { name: /^Schrijf verder/ }).count()).toBe(0);
  expect((await saved(page, /^Sla op als PDF: /)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect([...(await saved(page, /^Sla op als Word \(DOCX\): /)).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  await press(page, /^De brief is verstuurd: /);
  await press(page, 'Leg vast');
  await page.getByText('Kies hoe de brief verstuurd is.').first().waitFor();
  await page.getByText('aangetekend met de post', { exact: true }).click();
  await press(page, 'Leg vast');
  await part.getByText('Verstuurd', { exact: true }).waitFor();
}

/** As a decision asks it of the school, once. */
async function sayWhereObjectionsGo(page: Page): Promise<void> {
  const caseAddress = page.url();
  await page.goto(new URL('/school/briefpapier', caseAddress).href);
  await page.getByLabel(/^Adres van de school/).fill('Dorpsstraat 1\n1234 AB Fabelstad');
  await page.getByLabel(/^Plaats, voor de datum/).fill('Fabelstad');
  await page
    .getByLabel(/^Waar gaat een bezwaar heen\?/)
    .fill('Stichting De Fabelscholen, Postbus 1, Fabelstad');
  await lookOverWhole(page, 'the letter paper');
  await press(page, 'Bewaar');
  await said(page, 'Het briefpapier is bewaard.');
  await page.goto(caseAddress);
  await page.locator('.cases__next').waitFor();
}

/** What a link saves, as bytes. */
async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    lettersPart(page).getByRole('link', { name }).click(),
  ]);
  return readFile(await download.path());
}
