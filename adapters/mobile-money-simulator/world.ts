import type { Book } from './book.ts';
import type { Direction, Network, Operation, Provider } from './operation.ts';
import type { Settler } from './settler.ts';

/** What a dialect can see and do. */
export interface World {
  readonly book: Book;
  readonly settler: Settler;
}

/** A request as a provider would read it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  /** Parsed JSON; undefined when there is none, or it is none. */
  readonly body: unknown;
}

/** `accepted`: the operation that this request set going. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly accepted?: number;
}

/** How one provider answers; null for a path that it does not have. */
export interface Dialect {
  answer(world: World, request: ApiRequest): ApiAnswer | null;
  /** Whether the request sets money going, whatever it is answered. */
  isMove(request: ApiRequest): boolean;
}

/** Opens an operation that nothing was asked of yet. */
export function openOperation(
  { book }: World,
  known: Pick<Operation, 'provider' | 'direction' | 'reference' | 'amountXof'>,
): Operation {
  const operation: Operation = {
    ...known,
    id: book.nextId(),
    paidXof: known.amountXof,
    phone: null,
    network: null,
    token: null,
    state: 'created',
    createdAtMs: Date.now(),
    askedAtMs: null,
    plan: [],
    done: 0,
  };
  book.record([{ type: 'opened', operation }]);
  return operation;
}

/** What every account starts with, on each network. */
const startXof = 5_000_000;

/** What is left to pay out from: payments that came make it grow, payouts under way are gone. */
export function floatOf({ book }: World, provider: Provider, network: Network): number {
  if (book.faults.floatExhausted) return 0;
  const moved = book.movements
    .filter((one) => one.provider === provider && one.network === network)
    .reduce((sum, { direction, amountXof }) => sum + signed(direction, amountXof), startXof);
  const underWay = [...book.operations.values()]
    .filter((one) => one.provider === provider && one.network === network)
    .filter(({ direction, state }) => direction === 'payout' && state === 'asked')
    .reduce((sum, { amountXof }) => sum + amountXof, 0);
  return moved - underWay;
}

const signed = (direction: Direction, amountXof: number): number =>
  direction === 'collect' ? amountXof : -amountXof;
