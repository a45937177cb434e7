import { randomUUID } from 'node:crypto';
import { xof } from '@ecom/kernel';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import type {
  MobileMoney,
  MoneyDirection,
  MoneyOrder,
  OrderStatus,
} from '../../modules/payments/ports.ts';
import { type SimulatorProcess, startSimulatorProcess } from './simulator-process.ts';

/** An adapter to be tried against the simulator. */
export interface Subject {
  /** `fedapay` or `paygate`, as the simulator calls it. */
  readonly provider: string;
  /** The adapter, with credentials that the simulator takes unless `stranger`. */
  open(baseUrl: string, change?: { timeoutMs?: number; stranger?: boolean }): MobileMoney;
}

export const live = (): AbortSignal => new AbortController().signal;

/** An order that nobody gave before, to a number that ends so. `33` pays, or is paid. */
export function orderTo(suffix: string, change: Partial<MoneyOrder> = {}): MoneyOrder {
  return {
    reference: `t-${randomUUID()}`,
    phone: `+228901122${suffix}`,
    network: 'mixx',
    amountXof: xof(2_500),
    description: 'Recharge Ecom',
    ...change,
  };
}

export interface Bench {
  readonly simulator: SimulatorProcess;
  readonly money: MobileMoney;
  statusOf(direction: MoneyDirection, order: MoneyOrder): Promise<OrderStatus>;
  /** Waits until the provider says so. */
  untilStatus(
    direction: MoneyDirection,
    order: MoneyOrder,
    status: OrderStatus['status'],
  ): Promise<OrderStatus>;
  /** Waits until money moved under this reference, and says how often and how much. */
  untilMoved(direction: MoneyDirection, order: MoneyOrder): Promise<[number, number]>;
  /** How often and how much until now. */
  moved(direction: MoneyDirection, order: MoneyOrder): Promise<[number, number]>;
}

/** One simulator for all tests of a file, healed before each. */
export function useBench(subject: Subject): () => Bench {
  let simulator: SimulatorProcess | undefined;
  beforeAll(async () => {
    simulator = await startSimulatorProcess();
  }, 60_000);
  beforeEach(() => simulator?.heal());
  afterAll(() => simulator?.close());
  return () => {
    if (simulator === undefined) throw new Error('the simulator starts before the tests');
    return benchOf(simulator, subject);
  };
}

/** For a condition that comes by itself; long, because the machine may be busy. */
export const patiently = { timeout: 10_000, interval: 15 } as const;

function benchOf(simulator: SimulatorProcess, subject: Subject): Bench {
  const money = subject.open(simulator.url, { timeoutMs: 5_000 });
  const statusOf: Bench['statusOf'] = (direction, { reference }) =>
    money.status({ direction, reference, providerId: null }, live());
  const moved: Bench['moved'] = async (direction, { reference }) => {
    const found = await simulator.moved(direction, reference);
    return [found?.times ?? 0, found?.amountXof ?? 0];
  };
  return {
    simulator,
    money,
    statusOf,
    moved,
    untilStatus: (direction, order, wanted) =>
      vi.waitFor(async () => {
        const now = await statusOf(direction, order);
        if (now.status !== wanted) throw new Error(`is ${JSON.stringify(now)}, not ${wanted}`);
        return now;
      }, patiently),
    untilMoved: (direction, order) =>
      vi.waitFor(async () => {
        const now = await moved(direction, order);
        if (now[0] === 0) throw new Error('nothing has moved');
        return now;
      }, patiently),
  };
}
