import type { Draft } from './draft.ts';
import type { DetectorName, TextFinding } from './finding.ts';

/** Something that looks for one thing. It may use what detectors before it in the table have found. */
export interface Detector {
  readonly name: DetectorName;
  readonly find: (draft: Draft, earlier: readonly TextFinding[]) => readonly TextFinding[];
}
