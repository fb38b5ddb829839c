import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupOf } from '../consent/world.ts';
import type { Withdrawing } from './dying-office.ts';
import { openPlacedWorld, type PlacedWorld } from './placed-world.ts';

const program = fileURLToPath(new URL('./dying-office.ts', import.meta.url));
const many = 60;

let world: PlacedWorld;
let withdrawing: Withdrawing;
beforeAll(async () => {
  world = await openPlacedWorld();
  withdrawing = await placedWithConsent();
}, 180_000);
afterAll(() => world.close());

/** Children who were all placed while there was consent. */
async function placedWithConsent(): Promise<Withdrawing> {
  const group = await groupOf(world);
  const { office, mother } = world.family;
  const children: string[] = [];
  for (let number = 0; number < many; number++) {
    children.push(
      await world.add({
        firstName: `Kind ${number}`,
        role: 'pupil',
        birthDate: '2016-05-05',
        guardians: [[mother, true]],
        group,
      }),
    );
  }
  const { json } = await world.ask(office, operations.listConsentPurposes);
  const purpose = json.items.find(({ name }: { name: string }) => name === 'sociale media');
  for (const personId of children) {
    const answers = [{ purposeId: purpose.id, answer: 'given' }];
    const body = {
      answeredBy: mother,
      answers,
      way: { kind: 'paper', reference: 'map 3' },
      saidOn: '2026-11-01',
    };
    await world.ask(office, operations.recordConsent, { params: { personId }, body });
  }
  const { json: placed } = await world.place(children);
  expect(placed).toMatchObject({ people: many, openTasks: 0 });
  const { boardId, schoolId } = world;
  const at = '2026-11-21T12:00:00Z';
  return {
    boardId,
    schoolId,
    purposeId: purpose.id,
    office: office.personId,
    guardian: mother,
    children,
    at,
  };
}

function startOffice(dies: 'before-task' | 'after-task' | 'never', children: readonly string[]) {
  const args = [JSON.stringify(world.opened.appSettings), JSON.stringify({ ...withdrawing, children }), dies];
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Who took consent back by now, and about whom there is a task. */
function seen() {
  return world.database.withBoard(world.boardId, async (tx) => {
    const lines = await tx
      .selectFrom('consent_entry')
      .select('subject_id')
      .where('kind', '=', 'withdrawn')
      .orderBy('subject_id')
      .execute();
    const tasks = await tx.selectFrom('publication_task').select('person_id').orderBy('person_id').execute();
    return {
      withdrawn: lines.map(({ subject_id }) => subject_id),
      tasks: tasks.map(({ person_id }) => person_id),
    };
  });
}

describe('PUB-17 kill -9', () => {
  it.each(['before-task', 'after-task'] as const)(
    'in a withdrawal, %s, leaves neither of the two',
    async (dies) => {
      const before = await seen();
      const office = startOffice(dies, withdrawing.children.slice(0, 1));
      const [, signal] = await once(office, 'exit');
      expect(signal).toBe('SIGKILL');
      expect(await seen()).toEqual(before);
    },
  );

  it('at any moment leaves no withdrawal without its task, and no task twice', async () => {
    for (let round = 0; (await seen()).withdrawn.length < many; round++) {
      const office = startOffice('never', withdrawing.children);
      const ended = once(office, 'exit');
      const before = (await seen()).withdrawn.length;
      while (round < 4 && office.exitCode === null && (await seen()).withdrawn.length < before + 5)
        await delay(5);
      if (round < 4) office.kill('SIGKILL');
      await ended;
      const { withdrawn, tasks } = await seen();
      expect(tasks).toEqual(withdrawn);
      expect(new Set(tasks).size).toBe(tasks.length);
    }
    expect((await seen()).tasks).toHaveLength(many);
  }, 180_000);
});
