import type { CaseStatus } from '@plaatswijs/contract';

/** What takes a case from one status to the next: all there is, and nothing goes round it. */
const transitions = {
  'take-up': { from: 'new', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
} as const satisfies Record<string, { readonly from: CaseStatus; readonly to: CaseStatus }>;

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
  'write-down': ['new', 'open'],
  'plan-task': ['new', 'open'],
  'finish-task': ['new', 'open', 'closed'],
  'settle-duty': ['new', 'open', 'closed'],
  'answer-reporter': ['new', 'open', 'closed'],
  'add-evidence': ['new', 'open'],
  'ask-identity': ['new', 'open'],
  'decide-identity': ['new', 'open'],
  link: ['new', 'open', 'closed'],
} as const satisfies Record<string, readonly CaseStatus[]>;

export type CaseAct = keyof typeof acts;

/** Where a transition leads; null when it cannot be made from here. */
export function statusAfter(status: CaseStatus, transition: CaseTransition): CaseStatus | null {
  const { from, to } = transitions[transition];
  return status === from ? to : null;
}

/** Whether this can be done in a case that stands so. */
export function canBeDone(status: CaseStatus, act: CaseAct | CaseTransition): boolean {
  if (act in transitions) return statusAfter(status, act as CaseTransition) !== null;
  const [, statuses] = Object.entries<readonly CaseStatus[]>(acts).find(([name]) => name === act) ?? [];
  return statuses?.includes(status) ?? false;
}
