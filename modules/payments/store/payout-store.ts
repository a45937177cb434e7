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

const bouncedStatement = statement<{ id: string }>(
  'payments.payouts_bounced',
  `SELECT id FROM payments.mobile_order
   WHERE direction = 'payout' AND state = 'returned' AND purpose = 'payout'
     AND changed_at > app.now() - $1 * interval '1 day' ORDER BY changed_at DESC LIMIT 1000`,
);

/** Payouts that came back in the last so many days, the newest first. */
export const payoutsBounced = async (reader: Reader, days: number): Promise<string[]> =>
  (await reader.query(bouncedStatement, [days])).map(({ id }) => id);
