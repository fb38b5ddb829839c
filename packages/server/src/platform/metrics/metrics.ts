import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures about the program, never about people: no label holds an id, an address or a name. */
export interface Metrics {
  /** Everything, in Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  /** Times every request of this application. */
  readonly watch: (app: FastifyInstance) => void;
  /** Counts something that happened: `roster_rows`, `mails_sent`. */
  readonly count: (what: CountedThing, by?: number) => void;
  /** Shows a number that is asked for when somebody looks. */
  readonly gauge: (name: string, help: string, read: () => number) => void;
}

const counted = {
  mails_sent: 'Mails handed to the mail server',
  mails_failed: 'Mails the mail server did not take',
  webhooks_delivered: 'Webhook deliveries that arrived',
  webhooks_failed: 'Webhook deliveries that did not arrive',
  roster_rows: 'Rows of rosters that were read',
  sign_ins: 'Sign-ins that succeeded',
  sign_ins_failed: 'Sign-ins that failed',
} as const;
export type CountedThing = keyof typeof counted;

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'plaatswijs_' });
  const counters = Object.fromEntries(
    Object.entries(counted).map(([name, help]) => [
      name,
      new Counter({ name: `plaatswijs_${name}_total`, help, registers: [registry] }),
    ]),
  );
  const requests = new Histogram({
    name: 'plaatswijs_http_request_seconds',
    help: 'Time to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    watch: (app) => {
      app.addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'none';
        const labels = { method: request.method, route, status: String(reply.statusCode) };
        requests.observe(labels, reply.elapsedTime / 1000);
      });
    },
    count: (what, by = 1) => counters[what]?.inc(by),
    gauge: (name, help, read) => {
      new Gauge({
        name: `plaatswijs_${name}`,
        help,
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
  };
}
