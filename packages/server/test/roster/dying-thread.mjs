// A thread that ends as soon as it is given something to do, as one does that runs out of memory.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (message) => {
  if (message.kind === 'job') process.exit(134);
  parentPort?.close();
});
