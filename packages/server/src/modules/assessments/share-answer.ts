import { randomBytes } from 'node:crypto';
import {
  type AnswerView,
  answerView,
  type InterviewState,
  interview,
  type SimpleValue,
} from '@plaatswijs/rules';
import { addDays } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { AskedSchool } from './asked-school.ts';
import { impersonalFacts, isImpersonal } from './told-state.ts';

/** Days that a shared answer stays: long enough for a mail to be read, short enough not to outlive its protocol. */
const daysKept = 90;

export interface SharedAnswer {
  readonly starter: string | null;
  readonly facts: Readonly<Record<string, SimpleValue>>;
  readonly answer: AnswerView;
  readonly answeredOn: string;
  readonly expiresOn: string;
  readonly protocolDigest: string;
}

/** Keeps an answer under a code that cannot be guessed, without any fact that is personal data. */
export async function shareAnswer(
  tx: BoardTransaction,
  { school, protocol }: AskedSchool,
  state: InterviewState,
  { starter, day }: { readonly starter: string | null; readonly day: string },
): Promise<{ readonly code: string; readonly expiresOn: string }> {
  const { compiled } = protocol;
  const { assessment, situation } = interview(compiled, state);
  const answer = withoutPersonal(answerView(compiled, assessment, situation), protocol);
  const expiresOn = addDays(day, daysKept);
  const code = newCode();
  await tx
    .insertInto('shared_answer')
    .values({
      board_id: tx.boardId,
      id: newId(),
      school_id: school.id,
      code,
      starter,
      facts: JSON.stringify(impersonalFacts(state.situation, compiled.vocabulary)),
      answer: JSON.stringify(answer),
      answered_on: day,
      protocol_digest: protocol.digest,
      expires_on: expiresOn,
    })
    .execute();
  return { code, expiresOn };
}

/** The answer under a code; null when the school has none. */
export async function sharedAnswer(
  tx: BoardTransaction,
  schoolId: string,
  code: string,
): Promise<SharedAnswer | null> {
  const row = await tx
    .selectFrom('shared_answer')
    .select(['starter', 'facts', 'answer', 'answered_on', 'expires_on', 'protocol_digest'])
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    starter: row.starter,
    facts: row.facts as unknown as SharedAnswer['facts'],
    answer: row.answer as unknown as AnswerView,
    answeredOn: row.answered_on,
    expiresOn: row.expires_on,
    protocolDigest: row.protocol_digest,
  };
}

/** Removes what has expired, for the nightly work. */
export async function removeExpiredAnswers(tx: BoardTransaction, day: string): Promise<number> {
  const gone = await tx
    .deleteFrom('shared_answer')
    .where('board_id', '=', tx.boardId)
    .where('expires_on', '<', day)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Facts and questions in an answer that are personal data are left out; so is the digest, which stands for all facts. */
function withoutPersonal(
  answer: AnswerView,
  { compiled: { vocabulary } }: AskedSchool['protocol'],
): AnswerView {
  const shareable = ({ fact }: { readonly fact: string }) => isImpersonal(fact, vocabulary);
  const { change, assumed, open, receipt } = answer;
  return {
    ...answer,
    // Half a change would be no way out.
    change: change?.set.every(shareable) === true ? change : null,
    assumed: assumed.filter(shareable),
    open: open.filter(shareable).map((question) => ({ ...question, suggested: null })),
    receipt: { ...receipt, situationDigest: '' },
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 16 letters of base 32: 80 bits drawn by lot. */
function newCode(): string {
  return [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('');
}
