import { reportRights } from './report-rights.ts';

// Gathering what is held of one person and writing the answer, by themselves. `--quick` only shows that everything still works.
const quick = process.argv.includes('--quick');
const few = { things: quick ? 20 : 200, photos: 2 };
await reportRights([few, quick ? { things: 2_000, photos: 20 } : { things: 20_000, photos: 200 }]);
