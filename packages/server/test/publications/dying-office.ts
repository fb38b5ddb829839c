// An office that writes down one withdrawal after the other, and is killed: by itself, in the middle of the transaction of one
// of them, or by the test at any moment.
//   node dying-office.ts <settings of the database, JSON> <what to withdraw, JSON> <before-task | after-task | never>
import { recordAnswer } from '../../src/modules/consent/record-answer.ts';
import { publicationsForConsent } from '../../src/modules/publications/index.ts';
import { joinDatabase } from '../../src/platform/database/index.ts';
import { type BoardId, readBoardId } from '../../src/platform/ids/index.ts';

/** What is to be withdrawn, and by whom. */
export interface Withdrawing {
  readonly boardId: BoardId;
  readonly schoolId: string;
  readonly purposeId: string;
  readonly office: string;
  readonly guardian: string;
  readonly children: readonly string[];
  /** The moment of all of it, RFC 3339. */
  readonly at: string;
}

const [settings = '{}', given = '{}', dies = 'never'] = process.argv.slice(2);
const { boardId, schoolId, purposeId, office, guardian, children, at } = JSON.parse(given) as Withdrawing;
const database = joinDatabase(JSON.parse(settings), 2);
const now = new Date(at);
const placed = {
  consentChanged: async (...told: Parameters<typeof publicationsForConsent.consentChanged>) => {
    if (dies === 'before-task') process.kill(process.pid, 'SIGKILL');
    await publicationsForConsent.consentChanged(...told);
    if (dies === 'after-task') process.kill(process.pid, 'SIGKILL');
  },
};
const board = readBoardId(boardId);
if (board === null) throw new Error('no board');
for (const personId of children) {
  await database.withBoard(board, async (tx) => {
    const answers = [{ purposeId, answer: 'withdrawn' as const }];
    const way = { kind: 'phone', note: 'Belde zelf' } as const;
    const said = { schoolId, personId, answeredBy: guardian, answers, way, saidOn: at.slice(0, 10) };
    await recordAnswer(tx, said, { by: office, now, placed });
  });
}
await database.close();
