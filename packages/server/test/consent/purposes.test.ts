import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentFacts, consentOf } from '../../src/modules/consent/index.ts';
import { type Office, openOffice } from './office.ts';

let world: Office;
beforeAll(async () => {
  world = await openOffice();
});
afterAll(() => world.close());

describe('what a school asks', () => {
  it('CON-13, CON-30: channels make purposes; a new channel or meaning asks again, better words and a closed channel do not', async () => {
    expect(
      (await world.ask(world.family.office, operations.listConsentPurposes)).json.items
        .map(({ name }: { readonly name: string }) => name)
        .sort(),
    ).toEqual(['nieuwsbrief', 'sociale media']);
    const child = await world.newChild();
    await world.record(child, world.family.mother, 'given');
    expect(await world.stateOf(child)).toBe('given');
    const channel = {
      name: 'Instagram',
      kind: 'instagram',
      audience: 'public',
      address: null,
      administrators: [],
    };
    const director = await world.caller('director');
    const added = await world.ask(director, operations.addChannel, {
      body: { ...channel, consentPurpose: 'sociale media' },
    });
    expect(added.status).toBe(201);
    expect(await world.stateOf(child)).toBe('outdated');
    const on = (kind: 'facebook' | 'instagram') =>
      world.database.withBoard(world.boardId, async (tx) => {
        const asked = { kind, audience: 'public', consentPurpose: 'sociale media' } as const;
        const found = (await consentOf(tx, [child], world.schoolId, asked, '2026-11-21')).get(child);
        return found === undefined ? null : consentFacts(found)['person.consent-guardian'];
      });
    expect([await on('facebook'), await on('instagram')]).toEqual(['written', 'none']);
    await world.ask(director, operations.closeChannel, { params: { channelId: added.json.id } });
    expect(await world.stateOf(child)).toBe('given');
    const id = await world.purposeId('sociale media');
    const change = (meaning: string, onlyWording: boolean) =>
      world.ask(world.family.office, operations.changeConsentPurpose, {
        params: { purposeId: id },
        body: { name: 'sociale media', standard: 'social-media', meaning, onlyWording, moveHere: [] },
      });
    expect((await change('Op onze pagina.', true)).status).toBe(200);
    expect(await world.stateOf(child)).toBe('given');
    await change('Ook in de krant.', false);
    expect(await world.stateOf(child)).toBe('outdated');
  });

  it('CON-30: a purpose can do without a channel, takes its channels along under another name, and is closed when it has none', async () => {
    const body = { name: 'klassenlijst', meaning: '', standard: 'class-list' };
    const added = await world.ask(world.family.office, operations.addConsentPurpose, { body });
    expect(added).toMatchObject({ status: 201, json: { channels: [], version: 1 } });
    expect(await world.ask(world.family.office, operations.addConsentPurpose, { body })).toMatchObject({
      status: 409,
    });
    const params = { purposeId: await world.purposeId('nieuwsbrief') };
    const renamed = {
      name: 'weekbericht',
      meaning: '',
      standard: 'newsletter',
      onlyWording: true,
      moveHere: [],
    };
    const changed = await world.ask(world.family.office, operations.changeConsentPurpose, {
      params,
      body: renamed,
    });
    expect(changed.json).toMatchObject({ name: 'weekbericht', channels: [{ name: 'Nieuwsbrief' }] });
    expect(await world.ask(world.family.office, operations.closeConsentPurpose, { params })).toMatchObject({
      status: 409,
    });
    const close = await world.ask(world.family.office, operations.closeConsentPurpose, {
      params: { purposeId: added.json.id },
    });
    expect(close.status).toBe(204);
  });
});
