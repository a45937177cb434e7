import { simulatorModes } from './keys.ts';
import type { Operation } from './operation.ts';

/** A transaction or a payout as FedaPay shows it. */
export function transactionOf(operation: Operation): Record<string, unknown> {
  const { id, direction, reference, createdAtMs, network, paidXof } = operation;
  const isCollect = direction === 'collect';
  return {
    klass: isCollect ? 'v1/transaction' : 'v1/payout',
    id,
    reference: `${isCollect ? 'trx' : 'pay'}_${id}`,
    amount: paidXof,
    description: 'Ecom',
    status: statusOf(operation),
    customer_id: null,
    currency_id: 1,
    mode: network === null ? null : simulatorModes[network],
    fees: 0,
    merchant_reference: reference,
    custom_metadata: null,
    last_error_code: null,
    created_at: new Date(createdAtMs).toISOString(),
    updated_at: new Date(createdAtMs).toISOString(),
  };
}

const statusOf = ({ direction, state }: Operation): string => {
  if (state === 'created') return 'pending';
  if (state !== 'asked') return state;
  return direction === 'collect' ? 'pending' : 'started';
};
