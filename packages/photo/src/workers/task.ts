import type { DetectorFault, DetectorName } from '../faces/face-detector.ts';
import type { FaceFindings } from '../faces/find-faces.ts';
import type { PhotoDescription } from '../inspect-photo.ts';
import type { LookedAt, PreviewRequest } from '../look-at-photo.ts';
import type { Outcome } from '../outcome.ts';
import type { Rendition, RenditionRequest } from '../rendition/rendition-request.ts';

/** Whether there is a detector that can be trusted. */
export type DetectorState =
  | { readonly ok: true; readonly detector: DetectorName }
  | { readonly ok: false; readonly fault: DetectorFault };

/** What a worker can be asked to do. */
export type Task =
  | { readonly kind: 'inspect'; readonly photo: Uint8Array }
  | { readonly kind: 'faces'; readonly photo: Uint8Array }
  | { readonly kind: 'look'; readonly photo: Uint8Array; readonly preview: PreviewRequest }
  | {
      readonly kind: 'renditions';
      readonly photo: Uint8Array;
      readonly requests: readonly RenditionRequest[];
    }
  | { readonly kind: 'detector' };

/** What comes back. */
export type Answer =
  | { readonly kind: 'inspect'; readonly outcome: Outcome<PhotoDescription> }
  | { readonly kind: 'faces'; readonly outcome: Outcome<FaceFindings> }
  | { readonly kind: 'look'; readonly outcome: Outcome<LookedAt> }
  | { readonly kind: 'renditions'; readonly outcome: Outcome<readonly Rendition[]> }
  | { readonly kind: 'detector'; readonly state: DetectorState };

/** What a worker is started with. */
export interface WorkerSettings {
  /** The description of a detector of one's own; null for the usual one. */
  readonly detector: string | null;
  /** Most resident memory, in MB; a worker that needs more ends itself. */
  readonly memory: number;
}

/** What a worker is told and says. */
export interface ToWorker {
  readonly id: number;
  readonly task: Task;
}

export interface FromWorker {
  readonly id: number;
  readonly answer: Answer;
}

/** The exit status of a worker that ended itself because it took too much memory. */
export const tooMuchMemory = 77;
