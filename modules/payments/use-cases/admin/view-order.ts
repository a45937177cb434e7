import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { derivedId } from '../../domain/derived-id.ts';
import type { OrderStep } from '../../domain/expected-transfers.ts';
import { alertsOfOrder, type OpenAlert } from '../../store/overview-store.ts';
import {
  type BookedLeg,
  legsOf,
  movesOf,
  type OrderMove,
  type OrderRecord,
  openOrdersAfter,
  orderRecord,
  ownerOfOrder,
  type QueuedOrder,
  type QueueFilter,
  type ReceivedWebhook,
  webhooksOf,
} from '../../store/queue-store.ts';

export type { QueuedOrder, QueueFilter } from '../../store/queue-store.ts';

/** A transfer of the book with its sides, whole francs. */
export interface BookedTransfer {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly legs: readonly { readonly code: string; readonly amountXof: number }[];
}

export interface OrderView extends OrderRecord {
  readonly moves: readonly OrderMove[];
  readonly webhooks: readonly ReceivedWebhook[];
  readonly transfers: readonly BookedTransfer[];
  readonly alerts: readonly OpenAlert[];
}

/** What is not over, the oldest first. */
export const readQueue = (reader: Reader, filter: QueueFilter): Promise<QueuedOrder[]> =>
  openOrdersAfter(reader, filter);

/** Whom an order is about; undefined when there is none, null for one that is nobody's. */
export const ownerOf = (reader: Reader, id: string): Promise<string | null | undefined> =>
  ownerOfOrder(reader, id);

const steps: readonly OrderStep[] = [
  'received',
  'credited',
  'suspended',
  'captured',
  'sent',
  'bounced',
];

/** One order with its history, what the provider sent about it, and what was booked for it. */
export async function viewOrder(
  reader: Reader,
  id: string,
): Promise<Result<OrderView, 'payments.order_unknown'>> {
  const record = await orderRecord(reader, id);
  if (!record) return err('payments.order_unknown');
  const legs = await legsOf(
    reader,
    steps.map((step) => derivedId(id, step)),
  );
  return ok({
    ...record,
    moves: await movesOf(reader, id),
    webhooks: await webhooksOf(reader, id),
    transfers: transfersOf(legs),
    alerts: await alertsOfOrder(reader, id),
  });
}

function transfersOf(legs: readonly BookedLeg[]): BookedTransfer[] {
  const bySeq = new Map<number, BookedLeg[]>();
  for (const leg of legs) bySeq.set(leg.seq, [...(bySeq.get(leg.seq) ?? []), leg]);
  return [...bySeq.values()].flatMap((sides) => {
    const [first] = sides;
    if (!first) return [];
    const { seq, kind, at } = first;
    return [{ seq, kind, at, legs: sides.map(({ code, amountXof }) => ({ code, amountXof })) }];
  });
}
