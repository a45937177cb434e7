import { type Reader, statement } from '@ecom/server-kit';
import type { MobileNetwork } from '../domain/mobile-network.ts';
import type { OwnOrder } from '../domain/mobile-order.ts';

const columns = `id, network, phone, amount_xof AS "amountXof", fee_xof AS "feeXof", state, reason,
  moved_xof AS "movedXof", created_at AS "createdAt", changed_at AS "changedAt",
  (extract(epoch FROM app.now() - created_at) * 1000)::float8 AS "ageMs",
  coalesce(next_poll_at <= app.now(), false) AS due, next_poll_at IS NOT NULL AS "asksOn"`;

const oneStatement = statement<OwnOrder>(
  'payments.read_own_order',
  `SELECT ${columns} FROM payments.mobile_order
   WHERE id = $1 AND user_id = $2 AND purpose = $3`,
);
const listStatement = statement<OwnOrder>(
  'payments.list_own_orders',
  `SELECT ${columns} FROM payments.mobile_order WHERE user_id = $1 AND purpose = $2
   ORDER BY created_at DESC, id LIMIT $3`,
);
const usedStatement = statement<{ monthXof: number; openCount: number }>(
  'payments.topups_used',
  `SELECT coalesce(sum(amount_xof) FILTER (WHERE created_at >= date_trunc('month', app.now())), 0)
       ::bigint AS "monthXof",
     count(*) FILTER (WHERE state IN ('created', 'submitted', 'pending', 'verified'))::int
       AS "openCount"
   FROM payments.mobile_order
   WHERE user_id = $1 AND purpose = 'topup' AND state NOT IN ('failed', 'expired', 'returned')
     AND (created_at >= date_trunc('month', app.now())
       OR state IN ('created', 'submitted', 'pending', 'verified'))`,
);
const openSumStatement = statement<{ openXof: number }>(
  'payments.topups_open_sum',
  `SELECT coalesce(sum(amount_xof - fee_xof), 0)::bigint AS "openXof"
   FROM payments.mobile_order WHERE user_id = $1 AND purpose = 'topup'
     AND state IN ('created', 'submitted', 'pending', 'verified', 'suspended')`,
);
const lastStatement = statement<{ phone: string; network: MobileNetwork }>(
  'payments.last_topup_number',
  `SELECT phone, network FROM payments.mobile_order WHERE user_id = $1 AND purpose = 'topup'
   ORDER BY (state = 'posted') DESC, created_at DESC, id LIMIT 1`,
);

const openStatement = statement<{ open: boolean }>(
  'payments.has_open_orders',
  `SELECT EXISTS (SELECT FROM payments.mobile_order WHERE user_id = $1 AND state NOT IN
     ('posted', 'returned', 'captured', 'voided', 'failed', 'expired')) AS open`,
);

type OwnPurpose = 'topup' | 'withdrawal';

export async function readOwnOrder(
  reader: Reader,
  userId: string,
  purpose: OwnPurpose,
  id: string,
): Promise<OwnOrder | null> {
  const [row] = await reader.query(oneStatement, [id, userId, purpose]);
  return row ?? null;
}

/** The newest first. */
export const listOwnOrders = (
  reader: Reader,
  userId: string,
  purpose: OwnPurpose,
  limit: number,
): Promise<OwnOrder[]> => reader.query(listStatement, [userId, purpose, limit]);

/** What came in or is on its way this calendar month, and how many are on their way. */
export async function topupsUsed(
  reader: Reader,
  userId: string,
): Promise<{ monthXof: number; openCount: number; openXof: number }> {
  const [used] = await reader.query(usedStatement, [userId]);
  const [open] = await reader.query(openSumStatement, [userId]);
  const { monthXof = 0, openCount = 0 } = used ?? {};
  return { monthXof, openCount, openXof: open?.openXof ?? 0 };
}

/** The number of the last top-up that succeeded, else of the last; null before the first. */
export async function lastTopupNumber(reader: Reader, userId: string) {
  const [row] = await reader.query(lastStatement, [userId]);
  return row ?? null;
}

/** Whether anything of a person's is on its way, or waits in suspense. */
export async function hasOpenOrders(reader: Reader, userId: string): Promise<boolean> {
  const [row] = await reader.query(openStatement, [userId]);
  return row?.open ?? false;
}
