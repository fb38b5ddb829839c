import {
  type AnswerView,
  answerView,
  type FactView,
  type InterviewState,
  type InterviewStep,
  interview,
  type RoleView,
  roleView,
} from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { AskedSchool } from './asked-school.ts';
import {
  livePrecedents,
  type PrecedentView,
  precedentView,
  type ShownTo,
  similarPrecedents,
} from './precedents.ts';
import { impersonalFacts, toldViews } from './told-state.ts';
import { rolesFor } from './whom-to-ask.ts';

/** What to ask next, and the answer as far as it is known. */
export interface AssessedSituation {
  readonly step: InterviewStep;
  readonly answer: AnswerView;
  readonly told: readonly FactView[];
  readonly precedents: readonly PrecedentView[];
  /** The role the protocol names for who doubts; `null` where it names none. */
  readonly doubtTo: RoleView | null;
}

/** Assesses what somebody told under the protocol of a school. Keeps nothing. */
export async function assessSituation(
  tx: BoardTransaction,
  { school, protocol }: Pick<AskedSchool, 'protocol'> & { readonly school: { readonly id: string } },
  state: InterviewState,
  shownTo: ShownTo,
): Promise<AssessedSituation> {
  const { compiled } = protocol;
  const { vocabulary } = compiled;
  const { step, situation, assessment } = interview(compiled, state);
  const [role] = rolesFor(compiled, assessment, situation);
  const facts = impersonalFacts(state.situation, vocabulary);
  const { act } = facts;
  const precedents = typeof act === 'string' ? await livePrecedents(tx, school.id, act) : [];
  const alike = similarPrecedents(precedents, facts, shownTo);
  return {
    step,
    answer: answerView(compiled, assessment, situation),
    told: toldViews(state.situation, vocabulary),
    precedents: alike.map((precedent) => precedentView(precedent, protocol, vocabulary)),
    doubtTo: role === undefined ? null : roleView(compiled, role),
  };
}
