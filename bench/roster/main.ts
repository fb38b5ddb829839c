import { reportRoster } from './report-roster.ts';

// The figures of a roster by themselves. `--quick` only shows that everything still works.
await reportRoster(process.argv.includes('--quick') ? 2_000 : 100_000);
