import { availableParallelism } from 'node:os';
import { print } from '../print.ts';
import { photoBench, reportPhoto } from './report-photo.ts';

// The figures of photos by themselves. `--quick` only shows that everything still works.
print(`Node ${process.versions.node}, ${availableParallelism()} cores`);
await reportPhoto(process.argv.includes('--quick') ? photoBench.quick : photoBench.full);
