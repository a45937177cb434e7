import { transactionOf } from './fedapay-shapes.ts';
import type { Operation } from './operation.ts';

/** The webhook that a change of state calls forth; null where the provider sends none. */
export function webhookOf(
  operation: Operation,
  id: number,
  { wrongAmount }: { wrongAmount: boolean },
): { name: string; body: string } | null {
  const { provider, direction, state } = operation;
  if (provider === 'fedapay') {
    const object = direction === 'collect' ? 'transaction' : 'payout';
    // There is no event of its own for a payment that ran out of time.
    const name = `${object}.${state === 'expired' ? 'updated' : state}`;
    const body = { id, name, object, entity: transactionOf(operation) };
    return { name, body: JSON.stringify(body) };
  }
  // PayGate tells of payments that succeeded, and of nothing else.
  if (direction === 'payout' || state !== 'approved') return null;
  const body = {
    tx_reference: txReferenceOf(operation),
    identifier: operation.reference,
    payment_reference: `P${operation.id}`,
    amount: wrongAmount ? Math.max(1, operation.amountXof - 100) : operation.amountXof,
    datetime: new Date(operation.askedAtMs ?? operation.createdAtMs).toISOString(),
    payment_method: operation.network === 'moov' ? 'FLOOZ' : 'T-Money',
    phone_number: operation.phone,
  };
  return { name: 'paid', body: JSON.stringify(body) };
}

export const txReferenceOf = ({ id }: Operation): string => `PG${id}`;
