export { type CountedThing, createMetrics, type Metrics } from './metrics.ts';
