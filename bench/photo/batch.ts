import { readFile } from 'node:fs/promises';
import { createPhotoWorkers } from '@plaatswijs/photo';
import { print, verdict } from '../print.ts';
import { watchMemory } from './watch-memory.ts';

// Many photos in one go, as the command line and the server do it; started by report-photo.ts.
const mostMemory = 1_000_000_000;
const [count = '0', ...files] = process.argv.slice(2);
const batch = Number(count);

const workers = createPhotoWorkers({ onProgress: ({ done }) => showProgress(done, batch * 2) });
const memory = watchMemory();
const begin = performance.now();
const made = await Promise.all(
  Array.from({ length: batch }, async (_, index) => {
    const source = () => readFile(files[index % files.length] ?? '');
    const found = await workers.detectFaces(source);
    if (!found.ok || found.value.outcome !== 'faces') return false;
    return (await workers.makeRendition(source, { regions: found.value.faces })).ok;
  }),
);
const seconds = (performance.now() - begin) / 1000;
const peak = memory.stop();
await workers.close();
process.stderr.write('\n');

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
print(`  ${made.filter(Boolean).length} made, ${(seconds / batch).toFixed(2)} s a photo`);
print(`  peak of the process and its workers together: ${megabytes(peak)} resident`);
print(`  under ${megabytes(mostMemory)}: ${verdict(peak < mostMemory)}`);

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY || done % 50 === 0) process.stderr.write(`\r  ${done}/${all}`);
}
