import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openCase } from './cases-screen.ts';
import { press } from './demonstration.ts';
import { lookOverWhole } from './visit.ts';

/** Somebody to put in a case: one of the school, by their place in the list of a role. */
interface Wanted {
  readonly role: 'accused' | 'affected' | 'other';
  readonly capacity: 'pupil' | 'staff' | 'parent';
  /** Of the school: which role they have there, and which of those it is. Without it somebody by name. */
  readonly of?: { readonly role: 'pupil' | 'employee'; readonly nth: number };
  readonly name?: string;
}

/** A case in which something went wrong by the protocol, and people whom measures can be about. */
export interface MeasureCase {
  readonly caseId: string;
  /** Ids and names of the parties, in the order in which they were asked. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** Changes the case on screen as whoever is signed in, without a form; answers what came back. */
export function change(
  page: Page,
  caseId: string,
  { method = 'POST', to, body }: { readonly method?: string; readonly to: string; readonly body: object },
): Promise<{ readonly status: number; readonly answer: string }> {
  return page.evaluate(
    async ({ id, how, where, what }) => {
      const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
      const path = `/api/v1/schools/${school}/cases/${id}`;
      const { version } = await (await fetch(path)).json();
      const answer = await fetch(`${path}${where}`, {
        method: how,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version, ...what }),
      });
      return { status: answer.status, answer: await answer.text() };
    },
    { id: caseId, how: method, where: to, what: body },
  );
}

/** The same where nothing may go wrong; answers the id of what was made. */
async function made(page: Page, caseId: string, what: Parameters<typeof change>[2]): Promise<string> {
  const { status, answer } = await change(page, caseId, what);
  if (status >= 300) throw new Error(`${what.to}: ${status} ${answer}`);
  return JSON.parse(answer).made ?? '';
}

/** Somebody of the school on screen. */
function personOf(
  page: Page,
  { role, nth }: NonNullable<Wanted['of']>,
): Promise<{ id: string; name: string }> {
  return page.evaluate(
    async ({ asked, index }) => {
      const me = await (await fetch('/api/v1/me')).json();
      const answer = await fetch(`/api/v1/schools/${me.schools[0].id}/people?role=${asked}&limit=20`);
      const others = (await answer.json()).items.filter((one: { name: string }) => one.name !== me.name);
      const { id, name } = others[index];
      return { id, name };
    },
    { asked: role, index: nth },
  );
}

const triage = {
  category: 'cyberbullying',
  seriousness: 'serious',
  begun: 'school',
  place: 'whatsapp',
  ageGroup: '9-11',
  illegalImage: false,
};

/** Opens a case, takes it up, and puts people in it; who it happened to was heard. */
export async function openMeasureCase(
  page: Page,
  title: string,
  wanted: readonly Wanted[],
  about: readonly string[],
): Promise<MeasureCase> {
  const caseId = await openCase(page, { title, about });
  const hasSchoolTasks = about.includes('staff');
  const facts = {
    breachFound: true,
    possiblyCriminal: false,
    betweenPupils: false,
    sexual: false,
    leaked: false,
    hasSchoolTasks,
  };
  await made(page, caseId, { to: '/take-up', body: {} });
  await made(page, caseId, { method: 'PUT', to: '/triage', body: { ...triage, title, facts } });
  const parties: { id: string; name: string }[] = [];
  for (const one of wanted) parties.push(await addParty(page, caseId, one));
  return { caseId, parties };
}

async function addParty(
  page: Page,
  caseId: string,
  { role, capacity, of, name = '' }: Wanted,
): Promise<{ id: string; name: string }> {
  const person = of === undefined ? null : await personOf(page, of);
  const id = await made(page, caseId, {
    to: '/parties',
    body: {
      role,
      capacity,
      personId: person?.id ?? null,
      name: person === null ? name : null,
      note: '',
      guardianOf: null,
      hasInterest: false,
    },
  });
  if (role === 'affected') {
    await made(page, caseId, {
      to: '/hearings',
      body: {
        partyId: id,
        at: new Date(Date.now() - 60_000).toISOString(),
        result: 'account',
        text: 'Ik vond het heel vervelend.',
        already: false,
      },
    });
  }
  return { id, name: person?.name ?? name };
}

/** The day it is at the school, and what the measures of the case are, as the screen gets them. */
export function measuresOf(page: Page, caseId: string): Promise<{ today: string; ids: readonly string[] }> {
  return page.evaluate(async (id) => {
    const school = (await (await fetch('/api/v1/me')).json()).schools[0].id;
    const answer = await (await fetch(`/api/v1/schools/${school}/cases/${id}/measures`)).json();
    return { today: answer.today, ids: answer.measures.map((one: { id: string }) => one.id) };
  }, caseId);
}

/** A number of days after a day. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Types a day in the parts of its field. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click();
  await page.keyboard.type(`${date}${month}${year}`);
}

/** The part of the page about measures. */
export const measuresPart = (page: Page) => page.locator('section[aria-labelledby="zaak-maatregelen"]');

/** Opens what is said of a kind of measure, and begins with it. */
export async function consider(page: Page, kind: string): Promise<void> {
  await measuresPart(page).getByRole('button', { name: kind, exact: true }).click();
  await press(page, new RegExp(`^Overweeg dit: ${kind}`));
  await page.getByLabel('Waarom denken jullie hieraan?').fill('Het was niet de eerste keer.');
  await press(page, 'Leg vast');
  await measuresPart(page).getByText('Wordt overwogen').waitFor();
}

/** Writes down, from the measure, that the person it is about was heard. */
export async function hearFromMeasure(page: Page, text: string): Promise<void> {
  await press(page, /^Schrijf het horen op: De persoon zelf horen/);
  await page.getByText('Vertelde het eigen verhaal', { exact: true }).click();
  await page.getByLabel('Wat vertelde deze persoon?').fill(text);
  await press(page, 'Bewaar');
  await measuresPart(page).getByText('(gedaan)').first().waitFor();
}

/** What is sent with a decision, where a journey says nothing else. */
export const decision = {
  reasons: 'Om wat er gebeurde.',
  mandate: 'Managementstatuut, artikel 7',
  ownMotivation: null,
  whyNotParentFirst: null,
  urgency: null,
  longerBecause: null,
};

/** Which reasons the server has to refuse a decision of today about the first measure, whatever the screen offers. */
export async function refusedNow(page: Page, caseId: string): Promise<readonly string[]> {
  const { today, ids } = await measuresOf(page, caseId);
  const { status, answer } = await change(page, caseId, {
    to: `/measures/${ids[0]}/decision`,
    body: { ...decision, decidedOn: today, from: null, until: null },
  });
  expect(status).toBe(422);
  const { issues } = JSON.parse(answer) as { issues: readonly { code: string }[] };
  return issues.map(({ code }) => code).sort();
}

/** Writes down that the intention was sent. */
export async function sendIntention(page: Page, text: string): Promise<void> {
  await press(page, /^Het voornemen is gestuurd: /);
  await press(page, 'Leg vast');
  await page.getByText('Kies hoe het gestuurd is.').first().waitFor();
  await page.getByText('Met een aangetekende brief', { exact: true }).click();
  await page.getByLabel(/^Wat staat erin/).fill(text);
  await lookOverWhole(page, 'the intention');
  await press(page, 'Leg vast');
  await measuresPart(page).getByText('Voornemen gestuurd', { exact: true }).first().waitFor();
}

/** Writes down, from the measure, what was done before or after its decision. */
export async function recordStep(
  page: Page,
  step: string,
  {
    asks,
    said,
    heard = null,
  }: { readonly asks: string; readonly said: string; readonly heard?: string | null },
): Promise<void> {
  await press(page, `Leg vast: ${step}`);
  if (heard !== null) await page.getByText(heard, { exact: true }).click();
  await page.getByLabel(asks).fill(said);
  await press(page, 'Leg vast');
  await page.getByRole('button', { name: `Leg vast: ${step}` }).waitFor({ state: 'detached' });
  await page.getByLabel(asks).waitFor({ state: 'detached' });
}

/** Takes the decision in the form that lies open, after its last look. */
export async function takeDecision(page: Page, button: string | RegExp): Promise<void> {
  await press(page, button);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ja, dit is het besluit' }).click();
  await measuresPart(page).getByText('Besloten', { exact: true }).first().waitFor();
}
