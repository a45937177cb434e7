import type { Book } from './book.ts';
import type { Fact } from './journal.ts';
import type { Operation, OperationState } from './operation.ts';
import { paysAnother, planFor } from './outcomes.ts';
import type { Postman } from './postman.ts';
import { webhookOf } from './webhook-body.ts';

/** Lets what was accepted take its course. */
export interface Settler {
  /** Accepts an operation: from now on its plan runs. */
  accept(id: number, change: Partial<Operation>): void;
  /** Runs the rest of a plan at once, and waits until its webhooks were tried. */
  hurry(id: number): Promise<void>;
  /** Ends an operation in this state, whatever its plan was. */
  force(id: number, state: OperationState): void;
  stop(): void;
}

/** Also takes up what a simulator before this one had accepted and not finished. */
export function startSettler(book: Book, postman: Postman): Settler {
  const timers = new Map<number, NodeJS.Timeout>();
  let isStopped = false;

  const schedule = (id: number): void => {
    clearTimeout(timers.get(id));
    const operation = book.operations.get(id);
    const step = operation?.plan[operation.done];
    if (operation === undefined || step === undefined || operation.askedAtMs === null) return;
    const waitMs = Math.max(0, operation.askedAtMs + step.afterMs - Date.now());
    timers.set(
      id,
      setTimeout(() => {
        takeStep(id);
        schedule(id);
      }, waitMs),
    );
  };

  const takeStep = (id: number): Promise<void> => {
    const operation = book.operations.get(id);
    const step = operation?.plan[operation.done];
    // Another life may have read the journal by now: this one must not write to it any more.
    if (isStopped || operation === undefined || step === undefined) return Promise.resolve();
    return enter(operation, step.state, { done: operation.done + 1 });
  };

  const enter = (operation: Operation, state: OperationState, change: Partial<Operation>) => {
    const after: Operation = { ...operation, ...change, state };
    const facts: Fact[] = [{ type: 'changed', id: operation.id, change: { ...change, state } }];
    if (movesMoney(state) && !movesMoney(operation.state)) facts.push(movementOf(after, 1));
    if (operation.state === 'sent' && state === 'failed') facts.push(movementOf(after, -1));
    const webhookId = book.nextId();
    const wrongAmount = book.faults.wrongAmount || paysAnother(after);
    const webhook = webhookOf(after, webhookId, { wrongAmount });
    const { provider } = operation;
    if (webhook !== null && !book.faults.silentWebhooks && book.receiverOf(provider) !== null) {
      facts.push({ type: 'owed', webhook: { id: webhookId, provider, ...webhook } });
    }
    book.record(facts);
    return postman.deliver(webhookId);
  };

  for (const id of book.operations.keys()) schedule(id);
  return {
    accept: (id, change) => {
      const operation = book.operations.get(id);
      if (operation === undefined) return;
      const asked: Operation = { ...operation, ...change, state: 'asked', askedAtMs: Date.now() };
      const { state, askedAtMs } = asked;
      const plan = planFor(asked, book.faults);
      const paidXof = paidFor(asked, book.faults.wrongAmount);
      const all = { ...change, state, askedAtMs, plan, paidXof };
      book.record([{ type: 'changed', id, change: all }]);
      schedule(id);
    },
    hurry: async (id) => {
      clearTimeout(timers.get(id));
      for (let left = book.operations.get(id)?.plan.length ?? 0; left > 0; left -= 1) {
        await takeStep(id);
      }
    },
    force: (id, state) => {
      const operation = book.operations.get(id);
      // Money that moved stays so, but for a payout that the network sends back.
      const comesBack = operation?.state === 'sent' && state === 'failed';
      if (operation === undefined || (movesMoney(operation.state) && !comesBack)) return;
      clearTimeout(timers.get(id));
      void enter(operation, state, { done: operation.plan.length });
    },
    stop: () => {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

const movesMoney = (state: OperationState): boolean => state === 'approved' || state === 'sent';

/** PayGate never says how much: there the money is right, and only the webhook may lie. */
function paidFor(operation: Operation, wrongAmount: boolean): number {
  const isWrong = wrongAmount || paysAnother(operation);
  const { provider, direction, amountXof } = operation;
  const mayDiffer = provider === 'fedapay' && direction === 'collect';
  return isWrong && mayDiffer ? Math.max(1, amountXof - 100) : amountXof;
}

/** @param sign -1 for money that comes back */
const movementOf = (operation: Operation, sign: 1 | -1): Fact => ({
  type: 'moved',
  movement: {
    operationId: operation.id,
    provider: operation.provider,
    direction: operation.direction,
    network: operation.network,
    reference: operation.reference,
    amountXof: sign * operation.paidXof,
    atMs: Date.now(),
  },
});
