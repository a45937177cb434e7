import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database.ts';

export interface Metrics {
  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void;
  countOutbox(topic: string, outcome: string): void;
  /** Prometheus text format. */
  render(): Promise<string>;
}

/** One registry per app, so that two apps in one process (tests) do not collide. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'ecom_http_request_seconds',
    help: 'Time from the first byte in to the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const outbox = new Counter({
    name: 'ecom_outbox_messages_total',
    help: 'Messages that left the outbox, by outcome.',
    labelNames: ['topic', 'outcome'],
    registers: [registry],
  });
  new Gauge({
    name: 'ecom_database_connections',
    help: 'Pool connections by state.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(database.poolState())) this.set({ state }, count);
    },
  });
  return {
    observeRequest: (labels, seconds) => requests.observe(labels, seconds),
    countOutbox: (topic, outcome) => outbox.inc({ topic, outcome }),
    render: () => registry.metrics(),
  };
}
