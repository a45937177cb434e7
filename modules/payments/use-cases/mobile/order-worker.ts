import { nextOrderInMs } from '../../store/mobile-order-store.ts';
import { type OrderWorkDeps, startDueOrders } from './work-orders.ts';

export interface OrderWorker {
  /** Something was committed: look now instead of at the next turn. */
  nudge(): void;
  /** Lets what is under way finish; its calls are given up. */
  stop(): Promise<void>;
}

const inFlightMax = 24;
const idleMs = 1_000;

/** Takes orders as their time comes. A slow provider holds up nobody until `inFlightMax` wait. */
export function startOrderWorker(deps: OrderWorkDeps): OrderWorker {
  const stopping = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let wake = () => {};
  const fill = async () => {
    const free = inFlightMax - inFlight.size;
    if (free === 0) return;
    for (const work of await startDueOrders(deps, free, stopping.signal)) {
      const tracked = work.finally(() => {
        inFlight.delete(tracked);
        wake();
      });
      inFlight.add(tracked);
    }
  };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, idleMs).unref();
      });
      await fill().catch((error: unknown) => {
        deps.log.error({ err: error }, 'mobile money orders could not be taken');
      });
      if (!stopping.signal.aborted) await woken;
    }
    await Promise.all(inFlight);
  };
  const finished = loop();
  return {
    nudge: () => wake(),
    stop: async () => {
      stopping.abort();
      wake();
      await finished;
    },
  };
}

/**
 * For shells without a worker: takes what is due until nothing is, or `signal` aborts. Returns how
 * many it took.
 */
export async function drainOrders(deps: OrderWorkDeps, signal: AbortSignal): Promise<number> {
  for (let taken = 0; ; ) {
    const due = await nextOrderInMs(deps.database);
    if (due === null || due > 0 || signal.aborted) return taken;
    const works = await startDueOrders(deps, inFlightMax, signal);
    if (works.length === 0) return taken;
    taken += works.length;
    await Promise.all(works);
  }
}
