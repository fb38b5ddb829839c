export { createHttpApp, type HttpOptions, type ProblemPage } from './app.ts';
export {
  type AskedAt,
  type Authenticate,
  callerOf,
  sendPreview,
  sendToSave,
  takeBytes,
  whoAsks,
} from './file-routes.ts';
export { forgetKeys } from './idempotency.ts';
export {
  type BoardCall,
  type Implementation,
  implement,
  implementFromMemory,
  implementOpen,
  type MemoryCall,
  type OpenCall,
} from './implementation.ts';
export { inert, nameToSave, textOfHeader } from './inert-file.ts';
export { type HttpPorts, mountOperations } from './mount.ts';
export { type BuiltApp, mountApp } from './mount-app.ts';
export { mountOperating, type OperatingPorts } from './mount-operating.ts';
export {
  type Done,
  done,
  type Effects,
  type Issue,
  type Refusal,
  RefusalRaised,
  type Result,
  refuse,
} from './refusal.ts';
