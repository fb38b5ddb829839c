import type {
  BlockedAction,
  CaseDuty,
  CaseQuestion,
  DutyCode,
  DutyParty,
  DutyRemark,
  LawConstantKey,
} from '@plaatswijs/contract';
import type { ConstantsOnDay } from './constant-on.ts';

/** What follows from the facts of a case: what to do, what to find out first, and where the protocol says it is silent. */
export interface CaseDuties {
  readonly duties: readonly CaseDuty[];
  readonly questions: readonly CaseQuestion[];
  readonly remarks: readonly DutyRemark[];
}

export const noDuties: CaseDuties = { duties: [], questions: [], remarks: [] };

/** Several outcomes as one, in their order. A question that is asked twice is asked once, and blocks what either blocks. */
export function together(...parts: readonly CaseDuties[]): CaseDuties {
  const questions = new Map<CaseQuestion['fact'], CaseQuestion>();
  for (const { fact, blocks } of parts.flatMap((part) => part.questions)) {
    const earlier = questions.get(fact)?.blocks ?? [];
    questions.set(fact, { fact, blocks: [...new Set([...earlier, ...blocks])] });
  }
  return {
    duties: parts.flatMap((part) => part.duties),
    questions: [...questions.values()],
    remarks: parts.flatMap((part) => part.remarks),
  };
}

/** A question by its fact; `blocks` is what waits for the answer. */
export function question(fact: CaseQuestion['fact'], blocks: readonly BlockedAction[] = []): CaseQuestion {
  return { fact, blocks: [...blocks] };
}

export function party(who: DutyParty): CaseDuty['owner'] {
  return { kind: 'party', party: who };
}

export function onceKnown(since: string): CaseDuty['due'] {
  return { kind: 'at-once', since };
}

/** Which row of the table a term or number was taken from, as it holds; `null` where the table has none on that day. */
export function clockOf(constants: ConstantsOnDay, constant: LawConstantKey): CaseDuty['clock'] {
  const found = constants[constant];
  if (found === undefined) return null;
  const { value, ownReason } = found;
  return { constant, value: value.kind === 'term' ? { kind: 'term', ...value.term } : value, ownReason };
}

type Plain = Pick<CaseDuty, 'owner' | 'source' | 'proof'> & Partial<CaseDuty>;

/** A duty with everything that was not said left out: it must be done, has no term, and stands by itself. */
export function dutyOf(code: DutyCode, said: Plain): CaseDuty {
  return {
    key: code,
    code,
    to: null,
    force: 'must',
    due: null,
    clock: null,
    text: null,
    file: null,
    after: [],
    blocks: [],
    decides: null,
    ...said,
  };
}
