// Somebody who decides a measure, and whose server is killed: by itself when everything was written and nothing confirmed yet, or not
// at all. Tells when it was acknowledged.
//   node dying-decider.ts <settings of the database, JSON> <what to decide, JSON> <before-the-end | never>
import { writeSync } from 'node:fs';
import { changeCase } from '../../src/modules/cases/change-case.ts';
import { decideMeasure } from '../../src/modules/cases/measures/decide-measure.ts';
import { openProtocolShelf } from '../../src/modules/settings/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { joinDatabase } from '../../src/platform/database/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { plainDecision } from './plain-decision.ts';

/** Which measure, and who decides it. */
export interface Deciding {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly caseId: string;
  readonly measureId: string;
  readonly version: number;
}

const [settings = '{}', given = '{}', dies = 'never'] = process.argv.slice(2);
const { caller, measureId, ...place } = JSON.parse(given) as Deciding;
const database = joinDatabase(JSON.parse(settings), 2);
const keyring = openKeyring(Buffer.alloc(32, 5));
const now = new Date('2026-11-21T10:00:00Z');
const decided = await database.withBoard(caller.boardId, (tx) =>
  changeCase({ tx, caller, keyring, now }, place, 'take-measure', (changing) =>
    decideMeasure(
      {
        ...changing,
        record: async (entry) => {
          await changing.record(entry);
          // The measure, what happened to it and the timeline are written; the audit and the end of the transaction are not.
          if (dies === 'before-the-end') process.kill(process.pid, 'SIGKILL');
        },
      },
      { keyring, shelf: openProtocolShelf() },
      measureId,
      { ...plainDecision, version: place.version },
    ),
  ),
);
writeSync(1, decided.ok ? 'decided\n' : `refused ${decided.code}\n`);
await database.close();
