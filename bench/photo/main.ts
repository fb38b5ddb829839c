import { availableParallelism } from 'node:os';
import { print } from '../print.ts';
import { paces } from '../stopwatch.ts';
import { reportPhoto } from './report-photo.ts';

// The figures of photos alone, in a process of their own: its memory is one of them. `--quick` only shows that it works.
const quick = process.argv.includes('--quick');
print(`Node ${process.versions.node}, ${availableParallelism()} cores`);
await reportPhoto(
  quick
    ? { pace: paces.quick, looks: 1, batch: 6 }
    : { pace: { ...paces.full, perRound: 600 }, looks: 7, batch: 200 },
);
