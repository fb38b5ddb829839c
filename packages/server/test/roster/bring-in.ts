import { operations, type RosterMapping } from '@plaatswijs/contract';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { partsOf, type World } from '../people/world.ts';

/** Sends a file and has it read, up to the preview; the mapping that is guessed is accepted unless one is given. */
export async function bringToPreview(
  world: World,
  as: Caller,
  schoolId: string | null,
  file: string | Uint8Array,
  mapping?: RosterMapping,
) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const started = await world.ask(as, operations.startRosterImport, {
    body: { schoolId, bytes: bytes.length },
  });
  const importId: string = started.json.id;
  for (const [number, content] of partsOf(bytes).entries()) {
    const params = { importId, number: String(number) };
    const sent = await world.ask(as, operations.addRosterPart, { params, body: { content } });
    if (sent.status !== 204)
      throw new Error(`a part was refused: ${sent.status} ${JSON.stringify(sent.json)}`);
  }
  await world.ask(as, operations.readRoster, { params: { importId } });
  await world.jobs.idle();
  const shown = await show(world, as, importId);
  if (shown.status !== 'needs-mapping') return shown;
  const body = mapping ?? shown.mapping;
  const mapped = await world.ask(as, operations.mapRosterColumns, { params: { importId }, body });
  if (mapped.status !== 202) throw new Error(`the mapping was refused: ${JSON.stringify(mapped.json)}`);
  await world.jobs.idle();
  return show(world, as, importId);
}

/** The import as it stands. */
export async function show(world: World, as: Caller, importId: string) {
  return (await world.ask(as, operations.showRosterImport, { params: { importId } })).json;
}

/** Applies and waits for it. */
export async function apply(world: World, as: Caller, importId: string, endMany = false) {
  const asked = await world.ask(as, operations.applyRoster, { params: { importId }, body: { endMany } });
  if (asked.status !== 202) return asked.json;
  await world.jobs.idle();
  return show(world, as, importId);
}

/** All rows of a preview of one kind. */
export async function rowsOf(world: World, as: Caller, importId: string, change: string) {
  const query = { change, limit: '200' };
  return (await world.ask(as, operations.listRosterRows, { params: { importId }, query })).json.items;
}
