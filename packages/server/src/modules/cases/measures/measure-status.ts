import type { MeasureAct, MeasureStatus } from '@plaatswijs/contract';

/** What takes a measure from one status to the next: all there is, and nothing goes round it. */
const transitions = {
  intend: { from: ['considered'], to: 'intended' },
  decide: { from: ['considered', 'intended'], to: 'decided' },
  drop: { from: ['considered', 'intended'], to: 'dropped' },
  // Somebody objects to what has ended too: the term is longer than most measures last.
  object: { from: ['decided', 'ended'], to: 'objection' },
  uphold: { from: ['objection'], to: 'upheld' },
  change: { from: ['objection'], to: 'changed' },
  'withdraw-on-objection': { from: ['objection'], to: 'withdrawn' },
  withdraw: { from: ['decided', 'upheld', 'changed'], to: 'withdrawn' },
  end: { from: ['decided', 'upheld', 'changed'], to: 'ended' },
} as const satisfies Record<string, { readonly from: readonly MeasureStatus[]; readonly to: MeasureStatus }>;

export type MeasureTransition = keyof typeof transitions;

export const measureTransitions = Object.keys(transitions) as readonly MeasureTransition[];

/** Where a transition leads; null when it cannot be made from here. */
export function measureStatusAfter(
  status: MeasureStatus,
  transition: MeasureTransition,
): MeasureStatus | null {
  const { from, to }: { readonly from: readonly MeasureStatus[]; readonly to: MeasureStatus } =
    transitions[transition];
  return from.includes(status) ? to : null;
}

const transitionOf: Readonly<Partial<Record<MeasureAct, MeasureTransition>>> = {
  intend: 'intend',
  decide: 'decide',
  drop: 'drop',
  object: 'object',
  'decide-objection': 'uphold',
  end: 'end',
  withdraw: 'withdraw',
};

/** Whether this can be done with a measure that stands so. A step is written down as long as it is neither dropped nor withdrawn. */
export function canBeDoneWith(status: MeasureStatus, act: MeasureAct): boolean {
  if (act === 'step') return status !== 'dropped' && status !== 'withdrawn';
  const transition = transitionOf[act];
  return transition !== undefined && measureStatusAfter(status, transition) !== null;
}

/** Whether it was decided, whatever came of it afterwards. */
export function isDecided(status: MeasureStatus): boolean {
  return status !== 'considered' && status !== 'intended' && status !== 'dropped';
}

/** Whether the case cannot be closed on it: something is still to be decided. */
export function isPending(status: MeasureStatus): boolean {
  return status === 'considered' || status === 'intended' || status === 'objection';
}

/** Whether it stands, so that a case can be said to have ended in it. */
export function stands(status: MeasureStatus): boolean {
  return isDecided(status) && status !== 'withdrawn';
}
