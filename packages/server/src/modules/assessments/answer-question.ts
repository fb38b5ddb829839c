import type { Caller } from '../../platform/abilities/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Issue, type Result, refuse } from '../../platform/http/index.ts';
import { announce } from '../clients/index.ts';
import { type Doubt, doubtToAnswer, keepReply } from './doubt-store.ts';
import { assessmentEvents } from './events.ts';
import { peopleInText } from './people-in-text.ts';
import type { AssessmentPorts } from './ports.ts';
import { addPrecedent, type Decision, type ShownTo } from './precedents.ts';
import { readRoster } from './school-roster.ts';
import { isImpersonal } from './told-state.ts';

export interface Reply {
  readonly schoolId: string;
  readonly questionId: string;
  readonly decision: Decision;
  readonly text: string;
  readonly precedent: { readonly summary: string; readonly shownTo: ShownTo } | null;
}

/**
 * Answers a question that was put before the caller, once. A precedent is refused while the reader still finds somebody in
 * it: a name, a number, an address, or a group with somebody singled out.
 */
export async function answerQuestion(
  tx: BoardTransaction,
  ports: AssessmentPorts,
  caller: Caller,
  { schoolId, questionId, decision, text, precedent }: Reply,
  now: Date,
): Promise<Result<{ precedentId: string | null }>> {
  const doubt = await doubtToAnswer(tx, schoolId, questionId);
  // To anybody else a question is not there, whatever they are able to do.
  if (doubt === null || doubt.putTo !== caller.personId) return refuse('not-found');
  if (doubt.reply !== null) return refuse('conflict');
  if (text.trim() === '') return refuse('not-possible', { issues: [{ at: '/body/text', code: 'empty' }] });
  const found = precedent === null ? [] : await peopleIn(tx, ports, schoolId, precedent.summary, dayOf(now));
  if (found.length > 0) return refuse('not-possible', { issues: found });
  const reply = { decision, text, answeredAt: now.toISOString() };
  await keepReply(tx, questionId, reply, precedent !== null);
  const precedentId =
    precedent === null
      ? null
      : await addPrecedent(tx, schoolId, {
          ...precedent,
          act: doubt.act,
          facts: factsKept(doubt, ports),
          decision,
          role: doubt.role,
          decidedIn: dayOf(now),
        });
  await announce(tx, 'question.answered', { schoolId, questionId }, now);
  await appendAudit(tx, assessmentEvents['assessments.question-answered'], {
    boardId: caller.boardId,
    actor: caller.accountId,
    subject: questionId,
    at: now,
    detail: { schoolId, questionId, decision },
  });
  return done({ precedentId });
}

/** Where somebody can be recognised in a text, by its place and the detector; never the words themselves. */
async function peopleIn(
  tx: BoardTransaction,
  { lexicon }: AssessmentPorts,
  schoolId: string,
  text: string,
  day: string,
): Promise<readonly Issue[]> {
  const { index } = await readRoster(tx, schoolId, day);
  const found = peopleInText(text, lexicon, index, schoolId);
  return found.map(({ start, end, by }) => ({
    at: `/body/precedent/summary/${start}-${end}`,
    code: `holds-${by}`,
  }));
}

/** Facts that are no personal data, and were told by choosing: what somebody typed as a number or date tells too much. */
function factsKept({ facts }: Doubt, { shelf: { vocabulary } }: AssessmentPorts): Doubt['facts'] {
  return Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => isImpersonal(key, vocabulary) && !isMeasured(value)),
  );
}

function isMeasured(value: Doubt['facts'][string]): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value));
}
