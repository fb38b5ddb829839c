/** What happened, in a chain of hashes for each board. Events are added, read and checked; never changed. */
export { type AuditHead, appendAudit } from './append-audit.ts';
export { appendForCaller } from './append-for-caller.ts';
export { type AuditKind, defineAuditEvents } from './kinds.ts';
export { listAudit } from './list-audit.ts';
export { type AuditVerdict, verifyAudit } from './verify-audit.ts';
