import type { RightsStepRefusal, RightsStepView } from '@plaatswijs/contract';
import type { Result } from '../../../platform/http/index.ts';

/** What of a thing there is to see before something is done to it, and why it cannot be done now. */
export interface StepLook {
  readonly view: RightsStepView;
  readonly refused: RightsStepRefusal | null;
}

/** What came of it. */
export interface StepDone {
  /** Ids of what it was done to, or of what came of it. */
  readonly refs: readonly string[];
  /** It goes on elsewhere, and is done when that ends. */
  readonly started?: true;
}

/** One thing of another slice, for whoever is in this transaction; each keeps the rules of that slice. */
export interface StepDoor {
  /** Whether they can do it at all: for others the step is not there. */
  readonly mayDo: () => Promise<boolean>;
  /** Null when the thing is not there (for them). `for-show` leaves in the audit that somebody looked, where that is asked. */
  readonly look: (why: 'for-show' | 'to-do') => Promise<StepLook | null>;
  readonly carryOut: (fileRecordId: string | null) => Promise<Result<StepDone>>;
}
