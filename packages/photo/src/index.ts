export { type Choice, chooseVisible } from './faces/choose-visible.ts';
export type { Box, FaceBox } from './faces/face-box.ts';
export type { DetectorFault, DetectorName } from './faces/face-detector.ts';
export type { DetectionTime, FaceFindings, FacesFound, PersonMustLook } from './faces/find-faces.ts';
export { type Looked, readKeepList } from './faces/keep-list.ts';
export type { PhotoDescription } from './inspect-photo.ts';
export { photoLimits } from './limits.ts';
export type { LookedAt } from './look-at-photo.ts';
export { readGroundTruth, sizeOf, type TrueFace, type TruePhoto } from './measure/ground-truth.ts';
export {
  addScores,
  type Count,
  noScore,
  type Score,
  scorePhoto,
  smallFace,
} from './measure/score-photo.ts';
export type { Carried } from './opening/open-photo.ts';
export { type PhotoKind, photoKinds } from './opening/photo-kind.ts';
export type { Outcome, PhotoProblem, RefusedType } from './outcome.ts';
export type { CoverStyle, Region, Rendition, RenditionRequest } from './rendition/rendition-request.ts';
export {
  type CallOptions,
  createPhotoWorkers,
  type PhotoSource,
  type PhotoWorkerSettings,
  type PhotoWorkers,
} from './workers/photo-workers.ts';
export type { DetectorState } from './workers/task.ts';
export type { Progress } from './workers/worker-pool.ts';
