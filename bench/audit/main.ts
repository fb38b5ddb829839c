import { reportAudit } from './report-audit.ts';

// How fast the chain of events is followed. `--quick` only shows that everything still works.
await reportAudit(
  process.argv.includes('--quick') ? 20_000 : 1_000_000,
  process.argv.includes('--quick') ? 1 : 3,
);
