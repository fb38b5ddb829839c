/** The server of Plaatswijs: what starts it, and what keeps it. */
export { checkFiles } from './keeping/check-files.ts';
export { backUp, type Kept, type Restored, restore } from './keeping/keep-backups.ts';
export type { Installation } from './keeping/owner-of-installation.ts';
export { type BoardAudit, verifyAudits } from './keeping/verify-audits.ts';
export type { BlobCheck, BlobFault } from './platform/blobs/index.ts';
export { type Configuration, readConfiguration, variables } from './platform/config/index.ts';
export { DatabaseRefusal } from './platform/database/index.ts';
export { ServerRefusal } from './server-refusal.ts';
export {
  type DemonstrationSignIn,
  type Entrance,
  type RunningServer,
  type ServerOptions,
  startServer,
} from './start-server.ts';
