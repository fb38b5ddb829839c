import { reportRights } from './report-rights.ts';

// Gathering what is held of one person and writing the answer, by themselves. `--quick` only shows that everything still works.
const quick = process.argv.includes('--quick');
await reportRights(quick ? [20, 2_000] : [200, 20_000]);
