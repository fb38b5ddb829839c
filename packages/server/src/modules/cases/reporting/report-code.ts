import type { BoardId } from '../../../platform/ids/index.ts';
import { type Keyring, randomCode, readCode } from '../../../platform/secrets/index.ts';
import { keyFromCode, type SealingKey } from '../keys/sealing-key.ts';

/** Groups of four in a code: twenty characters out of thirty, 98 bits. Nobody guesses that, at any speed. */
const groups = 5;

/** The code that is shown once, `ABCD-EFGH-JKMN-PQRS-TVWX`. It is kept nowhere. */
export function newReportCode(): string {
  return randomCode(groups);
}

/** What recognises a typed code, whatever its spaces and capitals: a digest that nobody makes without our key. */
export function verifierOf(keyring: Keyring, boardId: BoardId, code: string): Buffer {
  return keyring.digest('report-code-verifier', `${boardId}/${readCode(code)}`);
}

/** The key that follows from a code: who has the code opens the report, and nothing in the database does. */
export function keyOfCode(boardId: BoardId, code: string): SealingKey {
  return keyFromCode(readCode(code), boardId);
}
