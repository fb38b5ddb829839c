import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deciding } from './dying-decider.ts';
import { type CaseWorld, openCaseWorld, openMeasureCase, schoolIs } from './measure-world.ts';
import { plainDecision } from './plain-decision.ts';

const program = fileURLToPath(new URL('./dying-decider.ts', import.meta.url));

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  await schoolIs(world, { sector: 'po', denomination: 'private' });
}, 60_000);
afterAll(() => world.close());

async function decideUntilKilled(given: Deciding, dies: 'before-the-end' | 'never') {
  const args = [JSON.stringify(world.opened.appSettings), JSON.stringify(given), dies];
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [, signal] = await once(child, 'exit');
  return { signal, said };
}

it('MEA-12 a decision of which the audit cannot be written is not there', async () => {
  const one = await openMeasureCase(world);
  const id = await one.begin('warning');
  const before = await one.shown();
  // The audit is written last: here it breaks, after everything else was done.
  const broken = { ...world.people.director, accountId: 'not an id, and no text may be in the audit' };
  const reply = await world.ask(broken as never, operations.decideMeasure, {
    params: { caseId: one.caseId, measureId: id },
    body: { version: before.version, ...plainDecision },
  });
  expect(reply.status).toBe(500);
  expect(await one.shown()).toEqual(before);
});

it('MEA-12 a server that is killed in the middle of a decision leaves nothing of it, and one that answers all of it', async () => {
  const one = await openMeasureCase(world);
  const measureId = await one.begin('warning');
  const before = await one.shown();
  const { caseId } = one;
  const given = {
    caller: world.people.director,
    schoolId: world.schoolId,
    caseId,
    measureId,
    version: before.version,
  };
  expect(await decideUntilKilled(given, 'before-the-end')).toEqual({ signal: 'SIGKILL', said: '' });
  expect(await one.shown()).toEqual(before);
  expect(await decideUntilKilled(given, 'never')).toEqual({ signal: null, said: 'decided\n' });
  const { version, measures } = await one.shown();
  expect(version).toBe(before.version + 1);
  expect(measures).toMatchObject([{ status: 'decided', decision: { as: 'director' } }]);
  expect(measures[0].history.map(({ what }: { what: string }) => what)).toEqual(['considered', 'decided']);
}, 60_000);

it('CAS-3 two who decide at once: one of them is told that the case moved on', async () => {
  const one = await openMeasureCase(world);
  const id = await one.begin('warning');
  const { version } = await one.shown();
  const decide = () =>
    world.ask(world.people.director, operations.decideMeasure, {
      params: { caseId: one.caseId, measureId: id },
      body: { version, ...plainDecision },
    });
  const replies = await Promise.all([decide(), decide()]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});
