import type { CheckState } from './check-state.ts';

interface KeptDraft {
  readonly schoolId: string;
  readonly state: CheckState;
}

/**
 * The draft as it was left, so that looking at a photo and coming back loses nothing. In the memory of this page alone: gone
 * with a reload, and with signing out.
 */
let kept: KeptDraft | null = null;

/** The draft that was left at this school, if any. */
export function keptDraft(schoolId: string): CheckState | null {
  return kept?.schoolId === schoolId ? kept.state : null;
}

/** Keeps a draft until the next one. Only in a browser: on a server this memory would be everybody's. */
export function keepDraft(schoolId: string, state: CheckState): void {
  if (typeof document !== 'undefined') kept = { schoolId, state };
}
