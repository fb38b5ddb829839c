import { reportConsent } from './report-consent.ts';

// The figures of consent by themselves. `--quick` only shows that everything still works; `--large` is the figure that is
// claimed, with 2.5 million people: some minutes and 8 GB of disk.
const large = process.argv.includes('--large');
const quick = process.argv.includes('--quick');
const sizes = large
  ? ([25_000, 2_500_000] as const)
  : quick
    ? ([500, 5_000] as const)
    : ([2_500, 250_000] as const);
await reportConsent(sizes, quick ? 40 : 400);
