import type { AskedKind, RightsState } from '@plaatswijs/contract';

/** What can be done with a request. */
export type RequestAct = 'extend' | 'gather' | 'review' | 'decide' | 'answer' | 'close';

/** What can be done in each state. What is closed stands still. */
const acts: Readonly<Record<RightsState, readonly RequestAct[]>> = {
  received: ['extend', 'gather', 'decide', 'answer', 'close'],
  reviewing: ['extend', 'gather', 'review', 'decide', 'answer', 'close'],
  answered: [],
  refused: [],
  withdrawn: [],
};

/** What goes with what was asked: only who asks to see it is given what is held. */
const goesWith: Readonly<Record<AskedKind, readonly RequestAct[]>> = {
  access: ['extend', 'gather', 'review', 'answer', 'close'],
  information: ['extend', 'answer', 'close'],
  correction: ['extend', 'decide', 'answer', 'close'],
  objection: ['extend', 'decide', 'answer', 'close'],
  erasure: ['extend', 'decide', 'answer', 'close'],
};

export function canBeDone(kind: AskedKind, state: RightsState, act: RequestAct): boolean {
  return acts[state].includes(act) && goesWith[kind].includes(act);
}

export function isClosed(state: RightsState): boolean {
  return acts[state].length === 0;
}
