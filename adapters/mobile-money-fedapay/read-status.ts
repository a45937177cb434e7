import type { MoneyDirection, OrderKey, OrderStatus } from '../../modules/payments/ports.ts';
import type { FedapayCaller } from './call-fedapay.ts';
import { findRecord, readRecord } from './open-record.ts';
import type { FedapayRecord } from './records.ts';

/** What became of an order. By FedaPay's number where we know it, by our reference otherwise. */
export async function readStatus(caller: FedapayCaller, key: OrderKey): Promise<OrderStatus> {
  const { direction, reference, providerId } = key;
  const found =
    providerId === null
      ? await findRecord(caller, direction, reference)
      : await readRecord(caller, direction, providerId);
  if (found.step === 'absent') return { status: 'not_found' };
  if (found.step !== 'done') return { status: 'unknown', reason: found.reason };
  if (found.value.merchant_reference !== reference) {
    return { status: 'unknown', reason: 'other_reference' };
  }
  return statusOf(direction, found.value);
}

/** FedaPay's words, in ours. A word that is not documented is not guessed at. */
export function statusOf(direction: MoneyDirection, record: FedapayRecord): OrderStatus {
  const { status, amount, fees } = record;
  const succeeded: OrderStatus = {
    status: 'succeeded',
    amountXof: amount,
    ...(typeof fees === 'number' ? { feeXof: fees } : {}),
  };
  if (direction === 'payout') {
    if (status === 'sent') return succeeded;
    if (status === 'failed') return { status: 'failed', reason: 'failed', final: true };
    if (['pending', 'started', 'processing', 'scheduled'].includes(status)) {
      return { status: 'pending' };
    }
    return { status: 'unknown', reason: 'other_status' };
  }
  switch (status) {
    case 'pending':
      return { status: 'pending' };
    case 'approved':
    case 'transferred':
      return succeeded;
    // Not final: the customer may try again on the same transaction, and succeed.
    case 'declined':
    case 'canceled':
      return { status: 'failed', reason: status, final: false };
    case 'expired':
      return { status: 'expired' };
    case 'refunded':
      return { status: 'failed', reason: 'refunded', final: true };
    default:
      return { status: 'unknown', reason: 'other_status' };
  }
}
