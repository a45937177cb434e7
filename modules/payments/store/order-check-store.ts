import { type Reader, statement } from '@ecom/server-kit';
import type { MobileOrder } from '../domain/mobile-order.ts';
import { placesMax } from './check-store.ts';

export type CheckedOrder = Pick<
  MobileOrder,
  'id' | 'direction' | 'purpose' | 'state' | 'amountXof' | 'feeXof' | 'movedXof'
> & {
  /** It has been in suspense, and may have left it. */
  readonly wasSuspended: boolean;
};

/** What must be booked for an order; `amountXof` null where nothing may be. */
export interface ExpectedTransfer {
  readonly orderId: string;
  readonly state: string;
  readonly transferId: string;
  readonly amountXof: number | null;
}

const pageStatement = statement<CheckedOrder>(
  'payments.check_orders_after',
  `SELECT o.id, o.direction, o.purpose, o.state, o.amount_xof AS "amountXof",
     o.fee_xof AS "feeXof", o.moved_xof AS "movedXof",
     EXISTS (SELECT FROM payments.mobile_order_move m
       WHERE m.order_id = o.id AND m.event = 'suspend' OFFSET 0) AS "wasSuspended"
   FROM (SELECT * FROM payments.mobile_order WHERE id > $1 ORDER BY id LIMIT $2) o
   ORDER BY o.id`,
);
// An order that has moved on since its page was read is looked at the next night. Each row by its
// key: the planner, which cannot know how few there are, would read the whole tables for a page.
const stepsStatement = statement<{ at: string }>(
  'payments.check_order_has_its_transfers',
  `SELECT o.id || ' ' || o.state AS at
   FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::bigint[])
     c (order_id, state, transfer_id, amount_xof)
   CROSS JOIN LATERAL (SELECT id, state FROM payments.mobile_order
     WHERE id = c.order_id OFFSET 0) o
   LEFT JOIN LATERAL (SELECT amounts FROM payments.transfer
     WHERE id = c.transfer_id OFFSET 0) t ON true
   WHERE o.state = c.state AND c.amount_xof IS DISTINCT FROM
     (SELECT sum(greatest(a, 0)) FROM unnest(t.amounts) a)
   LIMIT ${placesMax}`,
);
const holdsStatement = statement<{ at: string }>(
  'payments.check_payout_has_its_hold',
  `SELECT o.id || ' ' || o.state AS at
   FROM (SELECT * FROM payments.mobile_order WHERE id > $1 AND id <= $2
     AND direction = 'payout' AND purpose <> 'return') o
   LEFT JOIN payments.hold h ON h.id = o.id
   WHERE h.account_id IS DISTINCT FROM o.account_id
     OR h.amount_xof <> o.amount_xof + o.fee_xof
     OR h.state <> CASE o.state WHEN 'captured' THEN 'captured' WHEN 'returned' THEN 'captured'
       WHEN 'voided' THEN 'voided'
       ELSE 'open' END
     OR (h.state = 'captured' AND h.captured_xof <> h.amount_xof)
   ORDER BY o.id LIMIT ${placesMax}`,
);
const heldForStatement = statement<{ at: string }>(
  'payments.check_hold_has_its_payout',
  `SELECT h.id::text AS at FROM payments.hold h
   WHERE h.state = 'open' AND h.reference LIKE 'mobile:%' AND NOT EXISTS (
     SELECT FROM payments.mobile_order o WHERE o.id = h.id AND o.direction = 'payout'
       AND o.state IN ('created', 'submitted', 'pending'))
   ORDER BY h.id LIMIT ${placesMax}`,
);

/** Orders by id, `most` at most. */
export const ordersAfter = (reader: Reader, after: string, most: number) =>
  reader.query(pageStatement, [after, most]);

/** Orders for which something else is booked than must be: ids with their states. */
export async function wronglyBooked(
  reader: Reader,
  expected: readonly ExpectedTransfer[],
): Promise<string[]> {
  const rows = await reader.query(stepsStatement, [
    expected.map(({ orderId }) => orderId),
    expected.map(({ state }) => state),
    expected.map(({ transferId }) => transferId),
    expected.map(({ amountXof }) => amountXof),
  ]);
  return [...new Set(rows.map(({ at }) => at))];
}

/** Payouts of a range of ids whose hold is not as their state says. */
export async function wronglyHeld(reader: Reader, after: string, upto: string): Promise<string[]> {
  return (await reader.query(holdsStatement, [after, upto])).map(({ at }) => at);
}

/** Open holds for a payout that is over, or never was. */
export async function heldForNothing(reader: Reader): Promise<string[]> {
  return (await reader.query(heldForStatement, [])).map(({ at }) => at);
}

const adjustmentStatement = statement<{ at: string }>(
  'payments.check_adjustment_is_booked',
  `SELECT j.id::text AS at FROM payments.adjustment j
   WHERE j.state = 'confirmed' AND NOT EXISTS (
     SELECT FROM payments.transfer t WHERE t.seq = j.transfer_seq AND t.kind = 'adjustment'
       AND (t.accounts, t.amounts) IN (
         (ARRAY[j.from_account_id, j.to_account_id], ARRAY[-j.amount_xof, j.amount_xof]),
         (ARRAY[j.to_account_id, j.from_account_id], ARRAY[j.amount_xof, -j.amount_xof])))
   ORDER BY j.id LIMIT ${placesMax}`,
);

/** Confirmed corrections without the transfer that they name. */
export async function unbookedAdjustments(reader: Reader): Promise<string[]> {
  return (await reader.query(adjustmentStatement, [])).map(({ at }) => at);
}

export interface OpenPot {
  readonly code: string;
  readonly balanceXof: number;
  /** What its open items and the corrections by hand account for. */
  readonly explainedXof: number;
}

/**
 * What a provider's pots hold, and why: an order books and moves in one transaction, so at every
 * moment the two agree. `clearing_in` waits for what is verified; `suspense` keeps what is
 * suspended or on its way back; of a payout whose amount was not ours the rest stays in
 * `clearing_out`, under an alert. Confirmed adjustments count.
 */
const potsStatement = statement<OpenPot>(
  'payments.check_pots',
  `WITH pot AS (
     SELECT a.id, a.code, split_part(a.code, ':', 2) AS provider, split_part(a.code, ':', 3) AS kind
     FROM payments.account a
     WHERE a.code >= 'platform' AND a.code < 'provides' AND a.code LIKE 'provider:%'
   ), item AS (
     SELECT provider, CASE state WHEN 'verified' THEN 'clearing_in' ELSE 'suspense' END AS kind,
       moved_xof AS xof
     FROM payments.mobile_order
     WHERE direction = 'collect' AND state IN ('verified', 'suspended', 'returning')
       AND state NOT IN ('posted', 'returned', 'captured', 'voided', 'failed', 'expired')
     UNION ALL
     SELECT o.provider, 'clearing_out', o.amount_xof - o.moved_xof
     FROM (SELECT DISTINCT subject FROM payments.alert WHERE kind = 'amount_differs') l
     JOIN payments.mobile_order o ON o.id = substr(l.subject, 7)::uuid
     WHERE o.state = 'captured'
   ), held AS (
     SELECT p.code,
       (SELECT coalesce(s.balance_xof, 0) + coalesce((SELECT sum(e.amount_xof)
          FROM payments.entry e WHERE e.account_id = p.id
            AND e.transfer_seq > coalesce(s.upto_seq, 0)), 0)
        FROM (SELECT) one LEFT JOIN LATERAL (SELECT balance_xof, upto_seq
          FROM payments.snapshot WHERE account_id = p.id
          ORDER BY upto_seq DESC LIMIT 1) s ON true)::bigint AS balance,
       (coalesce((SELECT sum(i.xof) FROM item i
          WHERE i.provider = p.provider AND i.kind = p.kind), 0)
        + coalesce((SELECT sum(CASE WHEN j.to_account_id = p.id THEN j.amount_xof
            ELSE -j.amount_xof END) FROM payments.adjustment j
          WHERE j.state = 'confirmed' AND p.id IN (j.from_account_id, j.to_account_id)), 0)
       )::bigint AS explained
     FROM pot p WHERE p.kind IN ('clearing_in', 'clearing_out', 'suspense')
   )
   SELECT code, balance AS "balanceXof", explained AS "explainedXof" FROM held
   WHERE balance <> explained ORDER BY code LIMIT 100`,
);

/** Clearing and suspense accounts that their open items do not explain. */
export const unexplainedPots = (reader: Reader): Promise<OpenPot[]> =>
  reader.query(potsStatement, []);
