// The one entry of the repository: `node scripts/run.mjs <verb> [arguments]`, also behind every npm script.
// It needs nothing but Node 20, and leaves nothing to remember: it installs what is missing by itself.
import { launch } from './launcher/launch.mjs';

const [verb = '', ...args] = process.argv.slice(2);
await launch(verb, args);
