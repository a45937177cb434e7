import { type Reader, statement } from '@ecom/server-kit';
import type { PayoutState } from '../domain/mobile-order.ts';

/** How a payout stands at its provider. */
export interface PayoutNow {
  readonly id: string;
  readonly state: PayoutState;
}

const nowStatement = statement<PayoutNow>(
  'payments.payouts_now',
  `SELECT id, state FROM payments.mobile_order WHERE id = ANY ($1) AND purpose = 'payout'`,
);

export const payoutsNow = (reader: Reader, ids: readonly string[]): Promise<PayoutNow[]> =>
  reader.query(nowStatement, [ids]);
