import type { TextToCheck } from '@plaatswijs/text/check';
import type { CheckResult, Finding } from '../check-types.ts';

/** What is asked of the worker that looks at a text on this device. */
export type ToWorker =
  /** Gets ready what the protocol of a school says, where it has not yet. */
  | { readonly kind: 'prepare'; readonly schoolId: string }
  | { readonly kind: 'check'; readonly key: string; readonly post: TextToCheck };

/** What this device sees in a text by itself. */
export interface SeenLocally {
  /** What was asked, by value. */
  readonly key: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What the protocol says of it; `null` where it is not here, or what was told contradicts itself. */
  readonly result: CheckResult | null;
}

/** What the worker says: that it has a protocol to judge by now, or what it saw. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'seen'; readonly key: string; readonly text: string; readonly seen: object };
