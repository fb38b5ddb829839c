import { reportCases } from './report-cases.ts';

// The figures of cases and files by themselves. `--quick` only shows that everything still works.
const quick = process.argv.includes('--quick');
const large = quick
  ? { people: 5_000, cases: 1_000, events: 20_000 }
  : { people: 100_000, cases: 20_000, events: 1_000_000 };
const part = quick ? 5 : 100;
const small = { people: large.people / part, cases: large.cases / part, events: large.events / part };
await reportCases([small, large], quick ? 30 : 300);
