import { operations } from '@plaatswijs/contract';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { type BoardSize, type FilledBoard, fillBoard } from './filled-board.ts';

/** Most times as long with a hundred times as much. */
const most = 1.5;
/** Cases the one who looks reads, of the 200 of their school. */
const own = 30;

interface Look {
  readonly name: string;
  /** Answers whether what came is what it should be. */
  readonly look: (board: FilledBoard, round: number) => Promise<boolean>;
}

const looks: readonly Look[] = [
  {
    name: 'the list of cases',
    look: async ({ ask, counsellor }) =>
      (await ask(counsellor, operations.listCases, {})).items.length === 25,
  },
  {
    name: 'a case',
    look: async ({ ask, counsellor, caseIds }, round) => {
      const caseId = caseIds[Math.abs(round * 7) % caseIds.length] ?? '';
      const found = await ask(counsellor, operations.showCase, { params: { caseId } });
      return found.entries.length > 6 && found.parties.length === 2;
    },
  },
  {
    name: 'a file of a pupil',
    look: async ({ ask, director, fileId }) =>
      (await ask(director, operations.showFile, { params: { fileId } })).records.length === 25,
  },
];

/** How long the list, a case and a file take on a large board beside a small one, interleaved in one run. */
export async function reportCases(sizes: readonly [BoardSize, BoardSize], rounds: number): Promise<void> {
  printTitle('Cases and files on a small board and on a large one');
  const boards: FilledBoard[] = [];
  for (const size of sizes) boards.push(await fillBoard(size, own));
  const number = (count: number) => count.toLocaleString('en-GB');
  for (const { size } of boards)
    print(`  ${number(size.people)} people, ${number(size.cases)} cases, ${number(size.events)} events`);
  const rows = [['', 'small', 'large', 'p95', 'ratio', `at most ${most}`]];
  for (const { name, look } of looks) {
    const times = boards.map((): number[] => []);
    // By the clock: most of the work is done in the database, which is another process.
    for (let round = -30; round < rounds; round += 1) {
      for (const [at, board] of boards.entries()) {
        const began = performance.now();
        if (!(await look(board, round))) throw new Error(`${name}: not what was put in`);
        if (round >= 0) times[at]?.push(performance.now() - began);
      }
    }
    const [small = [], large = []] = times;
    const ratio = quantile(large, 0.5) / quantile(small, 0.5);
    const ms = (time: number) => `${time.toFixed(2)} ms`;
    const p95 = quantile(large, 0.95);
    rows.push([
      name,
      ms(quantile(small, 0.5)),
      ms(quantile(large, 0.5)),
      ms(p95),
      ratio.toFixed(2),
      verdict(ratio <= most),
    ]);
  }
  printTable(rows);
  for (const board of boards) await board.close();
}
