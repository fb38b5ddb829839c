import { type Operation, operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld } from './case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

describe('who a confidential reporter is', () => {
  const identity = { name: 'Mila Verzonnen', reach: 'mila@leerling.example' };

  async function confidential() {
    const { counsellor, director } = world.people;
    const { caseId, reportId } = await world.report({ manner: 'confidential', identity });
    const look = async (as: Caller) =>
      (await world.ask(as, operations.showCase, { params: { caseId } })).json;
    const change = async (as: Caller, operation: Operation, body: object = {}, params = {}) => {
      const { version } = await look(counsellor);
      return world.ask(as, operation, {
        params: { caseId, reportId, ...params },
        body: { version, ...body },
      });
    };
    const read = (as: Caller) =>
      world.ask(as, operations.showReporterIdentity, { params: { caseId, reportId }, body: {} });
    const reader = { personId: director.personId, capacity: 'director', reason: 'Moet het weten' };
    expect((await change(counsellor, operations.addReader, reader)).status).toBe(201);
    return { caseId, reportId, look, change, read };
  }

  it('CAS-15 is known to the counsellor, and to nobody else who reads the case', async () => {
    const { counsellor, director, leader } = world.people;
    const { look, read } = await confidential();
    expect((await read(counsellor)).json).toEqual(identity);
    expect((await read(director)).status).toBe(404);
    expect((await read(leader)).status).toBe(404);
    for (const as of [counsellor, director]) expect(JSON.stringify(await look(as))).not.toContain('Mila');
    expect((await look(director)).reports[0].identity).toEqual({ known: false, mayAsk: true, requests: [] });
    expect((await look(counsellor)).reports[0].identity).toMatchObject({ known: true, mayAsk: false });
  });

  it('CAS-16 is told on a reasoned request that another person grants, who is a counsellor', async () => {
    const { counsellor, director } = world.people;
    const { look, change, read } = await confidential();
    const reason = 'De veiligheid van het kind is in gevaar.';
    const asked = await change(director, operations.askReporterIdentity, { reason });
    expect(asked.status).toBe(201);
    expect((await change(director, operations.askReporterIdentity, { reason })).status).toBe(409);
    const params = { requestId: asked.json.made };
    const decide = (as: Caller, granted: boolean) =>
      change(as, operations.decideReporterIdentity, { granted, reason: 'Dat moet' }, params);
    expect(await codeOf(decide(director, true))).toBe('own-request');
    const teacher = { personId: world.people.teacher.personId, capacity: 'handler', reason: 'Kijkt mee' };
    await change(counsellor, operations.addReader, teacher);
    expect(await codeOf(decide(world.people.teacher, true))).toBe('counsellor-decides');
    expect((await read(director)).status).toBe(404);
    expect((await look(counsellor)).reports[0].identity.requests).toMatchObject([
      { mayDecide: true, reason },
    ]);
    expect((await decide(counsellor, true)).status).toBe(200);
    expect((await read(director)).json).toEqual(identity);
    expect((await read(world.people.teacher)).status).toBe(404);
    expect((await decide(counsellor, false)).status).toBe(409);
    // Who was let know it does not let others know.
    const another = await change(world.people.teacher, operations.askReporterIdentity, { reason });
    const asks = { requestId: another.json.made };
    const lets = { granted: true, reason: 'Dat moet' };
    expect(await codeOf(change(director, operations.decideReporterIdentity, lets, asks))).toBe(
      'counsellor-decides',
    );
    expect((await look(counsellor)).entries.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['identity-asked', 'identity-granted']),
    );
  });

  it('CAS-16 stays hidden when it is refused, and is gone again for who is shut out', async () => {
    const { counsellor, director } = world.people;
    const { look, change, read } = await confidential();
    const reason = 'Ik wil het graag weten.';
    const asked = await change(director, operations.askReporterIdentity, { reason });
    const refusal = { granted: false, reason: 'Geen goede reden' };
    await change(counsellor, operations.decideReporterIdentity, refusal, { requestId: asked.json.made });
    expect((await read(director)).status).toBe(404);
    expect((await look(director)).reports[0].identity).toMatchObject({ mayAsk: true, known: false });
    const second = await change(director, operations.askReporterIdentity, { reason });
    const grant = { granted: true, reason: 'Nu wel' };
    await change(counsellor, operations.decideReporterIdentity, grant, { requestId: second.json.made });
    expect((await read(director)).status).toBe(200);
    await change(counsellor, operations.addParty, named(director.personId, 'accused'));
    expect((await read(director)).status).toBe(404);
  });

  it('CAS-16 is shared with a counsellor who comes to read it, and never left with nobody who knows', async () => {
    const { counsellor } = world.people;
    const second = await world.caller('Wim', 'confidential-counsellor');
    const { change, read } = await confidential();
    const end = () =>
      change(counsellor, operations.endReader, { reason: 'Klaar' }, { personId: counsellor.personId });
    // Both counsellors of the school read it from the beginning.
    expect((await read(second)).json).toEqual(identity);
    expect(
      (await change(counsellor, operations.endReader, { reason: 'Weg' }, { personId: second.personId }))
        .status,
    ).toBe(200);
    expect((await read(second)).status).toBe(404);
    expect(await codeOf(end())).toBe('knows-alone');
    const body = { personId: second.personId, capacity: 'counsellor', reason: 'Vervangt mij' };
    expect((await change(counsellor, operations.addReader, body)).status).toBe(201);
    expect((await read(second)).json).toEqual(identity);
    expect((await end()).status).toBe(200);
    expect((await read(counsellor)).status).toBe(404);
  });
});
