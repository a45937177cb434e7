import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database.ts';

/** A figure that is read when somebody asks for the metrics. */
export interface GaugeReading {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly { labels: Readonly<Record<string, string>>; value: number }[];
}

export interface Metrics {
  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void;
  countOutbox(topic: string, outcome: string): void;
  /**
   * Adds gauges that `read` tells each time the metrics are asked for. Where it throws they are
   * missing, and the others are told.
   */
  watch(read: () => Promise<readonly GaugeReading[]>): void;
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
  const readers: (() => Promise<readonly GaugeReading[]>)[] = [];
  const told = new Set<string>();
  return {
    observeRequest: (labels, seconds) => requests.observe(labels, seconds),
    countOutbox: (topic, outcome) => outbox.inc({ topic, outcome }),
    watch: (read) => void readers.push(read),
    render: async () => {
      // What was told before and is not any more must not stay as it was.
      for (const name of told) registry.removeSingleMetric(name);
      for (const read of readers) {
        for (const reading of await read().catch(() => [])) {
          told.add(reading.name);
          setGauge(registry, reading);
        }
      }
      return registry.metrics();
    },
  };
}

function setGauge(registry: Registry, { name, help, samples }: GaugeReading): void {
  registry.removeSingleMetric(name);
  if (samples.length === 0) return;
  const labelNames = [...new Set(samples.flatMap(({ labels }) => Object.keys(labels)))];
  const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
  for (const { labels, value } of samples) gauge.set(labels, value);
}
