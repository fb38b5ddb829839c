import { type CaseAct, type CaseStatus, caseAct, type ReaderCapacity } from '@plaatswijs/contract';

/** What takes a case from one status to the next: all there is, and nothing goes round it. */
const transitions = {
  'take-up': { from: 'new', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
} as const satisfies Partial<Record<CaseAct, { readonly from: CaseStatus; readonly to: CaseStatus }>>;

export type CaseTransition = keyof typeof transitions;

/**
 * Everything that is done in a case besides, and in which statuses. A closed case stands still, but for who reads it, what is
 * asked of it, and the answer somebody waits for.
 */
const acts = {
  triage: ['new', 'open'],
  'change-parties': ['new', 'open'],
  'change-readers': ['new', 'open', 'closed'],
  'hand-over': ['new', 'open'],
  'write-note': ['new', 'open'],
  'write-down': ['new', 'open'],
  'plan-task': ['new', 'open'],
  'finish-task': ['new', 'open', 'closed'],
  'settle-duty': ['new', 'open', 'closed'],
  'answer-reporter': ['new', 'open', 'closed'],
  'add-evidence': ['new', 'open'],
  'write-letter': ['new', 'open', 'closed'],
  'send-letter': ['new', 'open', 'closed'],
  'ask-identity': ['new', 'open'],
  'decide-identity': ['new', 'open'],
  link: ['new', 'open', 'closed'],
  'take-measure': ['new', 'open'],
  'note-measure-step': ['new', 'open', 'closed'],
  'put-in-file': ['open', 'closed'],
} as const satisfies Record<Exclude<CaseAct, CaseTransition>, readonly CaseStatus[]>;

/** As what somebody reads a case, and what they do in it. Finishing a task is for who is consulted only where it is theirs. */
const doneBy: Readonly<Record<ReaderCapacity, 'everything' | readonly CaseAct[]>> = {
  counsellor: 'everything',
  director: 'everything',
  leader: 'everything',
  board: 'everything',
  handler: 'everything',
  consulted: ['write-note', 'finish-task'],
};

/** Where a transition leads; null when it cannot be made from here. */
export function statusAfter(status: CaseStatus, transition: CaseTransition): CaseStatus | null {
  const { from, to } = transitions[transition];
  return status === from ? to : null;
}

/** Whether this can be done in a case that stands so. */
export function canBeDone(status: CaseStatus, act: CaseAct): boolean {
  if (act in transitions) return statusAfter(status, act as CaseTransition) !== null;
  const [, statuses] = Object.entries<readonly CaseStatus[]>(acts).find(([name]) => name === act) ?? [];
  return statuses?.includes(status) ?? false;
}

/** Whether who reads a case as this does this in it at all. */
export function mayBeDoneBy(capacity: ReaderCapacity, act: CaseAct): boolean {
  const what = doneBy[capacity];
  return what === 'everything' || what.includes(act);
}

/** Everything that somebody may do in a case that stands so. */
export function whatMayBeDone(status: CaseStatus, capacity: ReaderCapacity): readonly CaseAct[] {
  return caseAct.options.filter((act) => canBeDone(status, act) && mayBeDoneBy(capacity, act));
}
