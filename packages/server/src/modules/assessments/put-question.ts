import { type InterviewState, interview, roleView } from '@plaatswijs/rules';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { announce } from '../clients/index.ts';
import { whoIs } from '../people/index.ts';
import type { ProtocolInForce } from '../settings/index.ts';
import { addDoubt } from './doubt-store.ts';
import { assessmentEvents } from './events.ts';
import { whomToAsk } from './whom-to-ask.ts';

interface Put {
  readonly schoolId: string;
  readonly protocol: ProtocolInForce;
  readonly state: InterviewState;
  readonly question: string | null;
  readonly now: Date;
}

interface PutAnswer {
  readonly id: string;
  readonly putTo: { readonly id: string; readonly name: string };
  readonly role: ReturnType<typeof roleView> | null;
}

/** Puts a doubt before the person the protocol names. Refused while nobody knows what it is about, or nobody is there. */
export async function putQuestion(
  tx: BoardTransaction,
  caller: Caller,
  { schoolId, protocol, state, question, now }: Put,
): Promise<Result<PutAnswer>> {
  const { compiled } = protocol;
  const act = state.situation.facts['act']?.value;
  if (typeof act !== 'string')
    return refuse('not-possible', { issues: [{ at: '/body/facts/act', code: 'missing' }] });
  const { assessment, situation } = interview(compiled, state);
  const day = state.situation.referenceDate;
  const asker = { schoolId, personId: caller.personId, day };
  const judge = await whomToAsk(tx, compiled, { assessment, situation }, asker);
  const person = judge === null ? null : await whoIs(tx, judge.personId);
  if (judge === null || person === null) {
    return refuse('not-possible', { issues: [{ at: '/params/schoolId', code: 'nobody-to-ask' }] });
  }
  const id = newId();
  await addDoubt(tx, {
    id,
    schoolId,
    askedBy: caller.personId,
    putTo: judge.personId,
    role: judge.role,
    question: question === null || question.trim() === '' ? null : question,
    act,
    facts: Object.fromEntries(Object.entries(state.situation.facts).map(([key, { value }]) => [key, value])),
    protocolDigest: protocol.digest,
    outcome: assessment.answer.outcome,
    citations: assessment.answer.citations.map((citation) => citation.id),
    askedAt: now.toISOString(),
  });
  await announce(tx, 'question.asked', { schoolId, questionId: id }, now);
  await appendAudit(tx, assessmentEvents['assessments.question-put'], {
    boardId: caller.boardId,
    actor: caller.accountId,
    subject: id,
    at: now,
    detail: { schoolId, questionId: id, putTo: judge.personId },
  });
  const role = judge.role === null ? null : roleView(compiled, judge.role);
  return done({ id, putTo: { id: person.id, name: person.name }, role });
}
