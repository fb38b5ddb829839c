import { reportCheck } from './report-check.ts';
import { photoLoad, reportPhotos } from './report-photos.ts';
import { reportStart } from './report-start.ts';

// The figures of the running server by themselves. `--quick` only shows that everything still works.
const quick = process.argv.includes('--quick');
await reportCheck(quick ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 4 });
await reportStart(quick ? 1 : 5);
await reportPhotos(quick ? photoLoad.quick : photoLoad.full);
