import { operations } from '@plaatswijs/contract';
import type { ConsentQuestionsPage } from '@plaatswijs/web/public';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, linkIn, openWorld, type World } from './world.ts';

let world: World;
let family: Awaited<ReturnType<typeof addFamily>>;
beforeAll(async () => {
  world = await openWorld();
  family = await addFamily(world);
});
afterAll(() => world.close());

const askBoth = () => ({
  of: { kind: 'people', personIds: [family.noor, family.sem] },
  everybody: true,
  style: 'mail',
});

/** Asks, mails, and gives each parent's link. */
async function asked() {
  const reply = await world.ask(family.office, operations.askConsent, { body: askBoth() });
  expect(reply.status, JSON.stringify(reply.json)).toBe(202);
  const mails = await world.deliver();
  const of = (name: string) =>
    linkIn(mails.find(({ to }) => to.startsWith(name)) ?? { to: '', subject: '', text: '' });
  return { batchId: reply.json.batchId as string, mother: of('mira'), father: of('faruk'), mails };
}

async function questionsAt(link: string): Promise<ConsentQuestionsPage> {
  const { status, page } = await world.page(link);
  expect(status).toBe(200);
  if (page?.kind !== 'consent-questions') throw new Error(`not the questions: ${JSON.stringify(page)}`);
  return page;
}

/** What the form sends when everybody is answered alike, with what it carries along. */
function filledIn(page: ConsentQuestionsPage, answer: 'yes' | 'no'): Record<string, string> {
  const fields = page.people.flatMap(({ questions }) =>
    questions.map(({ field }) => [field, answer] as const),
  );
  return {
    ...Object.fromEntries(page.form.hidden.map(({ name, value }) => [name, value])),
    ...Object.fromEntries(fields),
  };
}

describe('a mailed link', () => {
  it('CON-20, CON-22: opens the children of this guardian by first name, with nothing chosen, and nothing of the other', async () => {
    const { mother, father, mails } = await asked();
    expect(mails).toHaveLength(2);
    expect(mother).not.toBe(father);
    const page = await questionsAt(mother);
    expect(page.people.map(({ firstName }) => firstName).sort()).toEqual(['Noor', 'Sem']);
    expect(page.people.flatMap(({ questions }) => questions.map(({ earlier }) => earlier))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    await world.page(father, filledIn(await questionsAt(father), 'no'));
    const again = await world.page(mother);
    expect(again.text).not.toMatch(/Faruk|faruk|refused|ouder\.example/);
    expect(again.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  });

  it('CON-3, CON-24: an answer counts at once, is confirmed, and is taken back by the link of the confirmation', async () => {
    const { mother, father } = await asked();
    await world.page(father, filledIn(await questionsAt(father), 'yes'));
    const done = await world.page(`${mother}?taal=tr`, filledIn(await questionsAt(mother), 'yes'));
    expect(done).toMatchObject({
      status: 200,
      page: { kind: 'consent-done', mailed: true, wayBack: 'link' },
    });
    expect(await statesOf(family.noor)).toEqual(['given', 'given']);
    const mails = await world.deliver();
    const confirmation = mails.find(({ to }) => to.startsWith('mira'));
    expect(confirmation?.text).toMatch(/Noor, .*: ja/);
    const lasting = linkIn(confirmation ?? { to: '', subject: '', text: '' });
    expect(lasting).not.toBe(mother);
    const page = await questionsAt(lasting);
    expect(page.until).toBeNull();
    const [first] = page.people[0]?.questions ?? [];
    expect(first?.earlier).toMatchObject({ answer: 'yes', from: 'own', counts: true });
    const back = await world.page(lasting, filledIn(page, 'no'));
    expect(back.page).toMatchObject({ kind: 'consent-done' });
    expect(back.text).toContain('"withdrawn":true');
    expect(await statesOf(family.noor)).toEqual(['hold', 'hold']);
    expect((await historyOf(family.noor)).filter(({ language }) => language === 'tr').length).toBeGreaterThan(
      0,
    );
  });

  it('CON-23: sending the same form again adds nothing', async () => {
    const { mother } = await asked();
    const form = filledIn(await questionsAt(mother), 'yes');
    await world.page(mother, form);
    const before = (await historyOf(family.noor)).length;
    const again = await world.page(mother, form);
    expect(again.page).toMatchObject({ kind: 'consent-done', mailed: false });
    expect(await historyOf(family.noor)).toHaveLength(before);
    const no = filledIn(await questionsAt(mother), 'no');
    await Promise.all([world.page(mother, no), world.page(mother, no), world.page(mother, no)]);
    expect(await historyOf(family.noor)).toHaveLength(before + 2);
  });

  it('CON-23: what changed while the page stood open is asked again, and an old or forged form too', async () => {
    const { mother } = await asked();
    const form = filledIn(await questionsAt(mother), 'yes');
    const { json } = await world.ask(family.office, operations.listConsentPurposes);
    const [purpose] = json.items;
    const { name, standard } = purpose;
    const body = { name, standard, meaning: 'Iets anders', onlyWording: false, moveHere: [] };
    const changed = await world.ask(family.office, operations.changeConsentPurpose, {
      params: { purposeId: purpose.id },
      body,
    });
    expect(changed).toMatchObject({ status: 200, json: { version: purpose.version + 1 } });
    expect(await world.page(mother, form)).toMatchObject({ status: 422, page: { error: 'changed' } });
    const fresh = filledIn(await questionsAt(mother), 'yes');
    expect(await world.page(mother, { ...fresh, token: 'x.y' })).toMatchObject({
      status: 422,
      page: { error: 'old' },
    });
    const nothing = { token: fresh['token'] ?? '', versions: fresh['versions'] ?? '' };
    expect(await world.page(mother, nothing)).toMatchObject({ status: 422, page: { error: 'nothing' } });
  });

  it('CON-24: the confirmation is in the language of the answer as far as we write it, and says where the others are', async () => {
    const { mother } = await asked();
    const page = await questionsAt(mother);
    const answer = page.people[0]?.questions[0]?.earlier?.answer === 'yes' ? 'no' : 'yes';
    await world.page(`${mother}?taal=en`, filledIn(page, answer));
    const [confirmation] = await world.deliver();
    expect(confirmation?.subject).toBe('What you answered School Een');
    expect(confirmation?.text).toMatch(/Polski: http\S+\?taal=pl/);
    expect(confirmation?.text).not.toMatch(/Faruk/);
  });

  it('CON-20: answers about nobody but those it names', async () => {
    const stranger = await world.add({ firstName: 'Ander', role: 'pupil', birthDate: '2016-01-01' });
    const { mother } = await asked();
    const page = await questionsAt(mother);
    const field = page.people[0]?.questions[0]?.field ?? '';
    const foreign = field.replace(/^a-[0-9a-f-]{36}/, `a-${stranger}`);
    const form = filledIn(page, 'yes');
    const { token = '', versions = '' } = form;
    expect(await world.page(mother, { token, versions, [foreign]: 'yes' })).toMatchObject({
      status: 422,
      page: { error: 'nothing' },
    });
    expect(await historyOf(stranger)).toEqual([]);
  });

  it('CON-21: wrong, guessed and of another school are one answer, which names no school', async () => {
    const { mother } = await asked();
    const guessed = mother.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const elsewhere = mother.replace(world.slug, world.otherSlug);
    const nowhere = mother.replace(world.slug, 'geen-school');
    const answers = await Promise.all([guessed, elsewhere, nowhere].map((link) => world.page(link)));
    for (const { status, page } of answers) {
      expect({ status, page }).toMatchObject({
        status: 404,
        page: { kind: 'consent-closed', why: 'unknown', school: null, renew: null },
      });
    }
  });

  it('CON-21: revoked and ended are said, and what ended is renewed to the known address alone', async () => {
    const { mother, father } = await asked();
    const shown = await world.ask(family.office, operations.showPersonConsent, {
      params: { personId: family.noor },
    });
    const request = shown.json.requests.find(
      (one: { answerer: { id: string }; by: string }) =>
        one.answerer.id === family.mother && one.by === 'link',
    );
    const revoked = await world.ask(family.office, operations.revokeConsentRequest, {
      params: { requestId: request.id },
    });
    expect(revoked.status).toBe(204);
    expect(await world.page(mother)).toMatchObject({ status: 410, page: { why: 'revoked', renew: null } });
    world.clock.at = new Date(world.clock.at.getTime() + 61 * 86_400_000);
    const ended = await world.page(father);
    expect(ended).toMatchObject({ status: 410, page: { why: 'ended' } });
    await world.page(`${father}/nieuw`, { email: 'iemand@anders.example' });
    await world.page(`${father}/nieuw`, {});
    const mails = await world.deliver();
    expect(mails.map(({ to }) => to.startsWith('faruk'))).toEqual([true]);
    await questionsAt(father);
  });

  it('CON-20: who is no guardian any more finds nothing, and the database holds no secret', async () => {
    const { father } = await asked();
    await questionsAt(father);
    const secret = father.split('/').at(-1) ?? 'x';
    await world.database.withBoard(world.boardId, async (tx) => {
      await tx
        .updateTable('guardian')
        .set({ ends_on: '2026-08-02' })
        .where('guardian_id', '=', family.father)
        .execute();
    });
    expect(await world.page(father)).toMatchObject({ status: 404, page: { why: 'unknown' } });
    const owner = await world.opened.connectAsOwner();
    const { rows } = await owner.query(
      `select set_config('app.keeper', 'on', false), (select count(*)::int from plaatswijs.consent_request r where r::text like '%' || $1 || '%') as held`,
      [secret],
    );
    await owner.end();
    expect(rows[0].held).toBe(0);
  });
});

describe('a letter', () => {
  it('CON-28: has a code that opens the same, whatever its spaces and capitals; a wrong one opens nothing', async () => {
    const parent = await world.add({ firstName: 'Post', role: 'parent', email: null });
    const child = await world.add({
      firstName: 'Brief',
      role: 'pupil',
      birthDate: '2017-01-01',
      guardians: [[parent, true]],
      group: family.group,
    });
    const body = { of: { kind: 'people', personIds: [child] }, everybody: false, style: 'mail-else-letter' };
    const { json } = await world.ask(family.office, operations.askConsent, { body });
    expect(await world.deliver()).toEqual([]);
    const params = { batchId: json.batchId };
    const printed = await world.ask(family.office, operations.printConsentLetters, { params });
    const [letter] = printed.json.letters;
    expect(letter).toMatchObject({ children: [{ name: 'Brief', group: 'Groep 5' }] });
    expect(letter.code).toMatch(/^(\w{4}-){2}\w{4}$/);
    expect(letter.qrCode).toMatch(/^<svg/);
    const typed = letter.code.toLowerCase().replaceAll('-', ' ');
    const found = await world.page(`/toestemming/${world.slug}`, { code: typed });
    expect(found.status).toBe(303);
    const link = String(found.headers.location);
    const done = await world.page(link, filledIn(await questionsAt(link), 'yes'));
    expect(done.page).toMatchObject({ kind: 'consent-done', mailed: false, wayBack: 'code' });
    expect(await statesOf(child)).toEqual(['given', 'given']);
    const wrong = await world.page(`/toestemming/${world.slug}`, { code: 'ABCD-EFGH-JKMN' });
    expect(wrong).toMatchObject({ status: 422, page: { kind: 'consent-code', error: 'unknown' } });
    const elsewhere = await world.page(`/toestemming/${world.otherSlug}`, { code: letter.code });
    expect(elsewhere).toMatchObject({ status: 422, page: { error: 'unknown' } });
  });

  it('CON-28: who guesses is stopped soon', async () => {
    const guess = () =>
      world.app.inject({
        method: 'POST',
        url: `/toestemming/${world.slug}`,
        remoteAddress: '10.9.9.9',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'code=ABCDEFGHJKMN',
      });
    const replies = [];
    for (let time = 0; time < 32; time++) replies.push((await guess()).statusCode);
    expect(replies.slice(0, 30)).toEqual(Array(30).fill(422));
    expect(replies.slice(30)).toEqual([429, 429]);
  });
});

async function statesOf(personId: string): Promise<readonly string[]> {
  const { json } = await world.ask(family.office, operations.showPersonConsent, { params: { personId } });
  return json.consents.map(({ state }: { readonly state: string }) => state);
}

async function historyOf(personId: string): Promise<readonly { readonly language: string | null }[]> {
  const { json } = await world.ask(family.office, operations.showPersonConsent, { params: { personId } });
  return json.history;
}
