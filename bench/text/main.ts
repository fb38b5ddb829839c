import { paces } from '../stopwatch.ts';
import { reportText } from './report-text.ts';

// The figures of the text detectors by themselves. `--quick` only shows that everything still works.
await reportText(process.argv.includes('--quick') ? paces.quick : paces.full);
