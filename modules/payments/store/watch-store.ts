import { type Reader, statement } from '@ecom/server-kit';
import type { OrderState } from '../domain/mobile-order.ts';

export interface StuckOrder {
  readonly id: string;
  readonly provider: string;
  readonly direction: string;
  readonly state: OrderState;
  readonly reason: string | null;
  /** Since it last moved. */
  readonly minutes: number;
}

const open = `state NOT IN ('posted', 'returned', 'captured', 'voided', 'failed', 'expired')`;

const stuckStatement = statement<StuckOrder>(
  'payments.stuck_orders',
  `SELECT id, provider, direction, state, reason,
     floor(extract(epoch FROM app.now() - changed_at) / 60)::int AS minutes
   FROM payments.mobile_order
   WHERE ${open} AND app.now() - CASE WHEN state = 'suspended' THEN changed_at ELSE created_at END
     > CASE WHEN state IN ('created', 'verified') THEN interval '5 minutes'
       WHEN state = 'suspended' THEN interval '24 hours' ELSE interval '1 hour' END
     AND state <> 'returning'
   ORDER BY created_at LIMIT 5000`,
);
const refusedStatement = statement<{ provider: string; orders: number; reason: string }>(
  'payments.orders_refused_as_us',
  `SELECT provider, count(*)::int AS orders, min(reason) AS reason FROM payments.mobile_order
   WHERE ${open} AND reason IN ('http_401', 'http_403', 'bad_token')
     AND answered_at > app.now() - interval '10 minutes'
   GROUP BY provider ORDER BY provider`,
);
const silentStatement = statement<{ provider: string; orders: number }>(
  'payments.silent_providers',
  `SELECT o.provider, count(*)::int AS orders
   FROM payments.mobile_order_move m JOIN payments.mobile_order o ON o.id = m.order_id
   LEFT JOIN payments.provider_state p ON p.provider = o.provider
   -- An id tells when it was made, so that the key finds the orders of the last two days.
   WHERE o.id > (lpad(to_hex((extract(epoch FROM app.now() - interval '2 days') * 1000)::bigint),
       12, '0') || repeat('0', 20))::uuid
     AND o.direction = 'collect' AND o.changed_at > app.now() - interval '30 minutes'
     AND m.moved_at BETWEEN app.now() - interval '30 minutes' AND app.now() - interval '2 minutes'
     AND (m.event = 'verify' OR (m.event = 'fail' AND o.provider = ANY($1)))
     AND o.hinted_at IS NULL AND o.provider = ANY($2)
     AND (p.webhook_at IS NULL OR p.webhook_at < app.now() - interval '30 minutes')
   GROUP BY o.provider HAVING count(*) >= 3 ORDER BY o.provider`,
);
const heardStatement = statement<{ provider: string }>(
  'payments.providers_heard_again',
  `SELECT a.subject AS provider FROM payments.alert a
   JOIN payments.provider_state p ON p.provider = a.subject
   WHERE a.kind = 'webhooks_silent' AND a.closed_at IS NULL AND p.webhook_at > a.opened_at`,
);

/** Orders that should have moved on: not sent for minutes, not settled for an hour, a day in suspense. */
export const stuckOrders = (reader: Reader): Promise<StuckOrder[]> =>
  reader.query(stuckStatement, []);

/** Providers that said in the last ten minutes that they do not know us, with how many orders wait. */
export const ordersRefusedAsUs = (reader: Reader) => reader.query(refusedStatement, []);

/**
 * Providers of which three orders ended by our asking alone while no webhook came for half an hour.
 * @param tellFailures those that send a webhook of a failed payment too
 */
export const silentProviders = (
  reader: Reader,
  tellFailures: readonly string[],
  expected: readonly string[],
) => reader.query(silentStatement, [tellFailures, expected]);

/** Of those with an alert of silence, whose webhook has come since. */
export const providersHeardAgain = (reader: Reader) => reader.query(heardStatement, []);

/** Whole francs at a provider; null where it does not say, or counts otherwise. */
export interface KeptFloat {
  readonly mixxXof: number | null;
  readonly moovXof: number | null;
  readonly wholeXof: number | null;
}

const floatStatement = statement(
  'payments.keep_float',
  `INSERT INTO payments.provider_state AS p
     (provider, float_mixx_xof, float_moov_xof, float_whole_xof, float_read_at, float_fault)
   VALUES ($1, $2, $3, $4, app.now(), NULL)
   ON CONFLICT (provider) DO UPDATE SET float_mixx_xof = excluded.float_mixx_xof,
     float_moov_xof = excluded.float_moov_xof, float_whole_xof = excluded.float_whole_xof,
     float_read_at = excluded.float_read_at, float_fault = NULL`,
);
const faultStatement = statement(
  'payments.keep_float_fault',
  `INSERT INTO payments.provider_state AS p (provider, float_fault) VALUES ($1, $2)
   ON CONFLICT (provider) DO UPDATE SET float_fault = excluded.float_fault`,
);

export const keepFloat = (reader: Reader, provider: string, kept: KeptFloat) =>
  reader.query(floatStatement, [provider, kept.mixxXof, kept.moovXof, kept.wholeXof]);

/** The last figures stay, with the time at which they were read. */
export const keepFloatFault = (reader: Reader, provider: string, reason: string) =>
  reader.query(faultStatement, [provider, reason]);

const gaugesStatement = statement<{ name: string; label: string | null; value: number }>(
  'payments.gauges',
  `SELECT 'faults' AS name, NULL AS label, faults::float8 AS value FROM (
     SELECT faults FROM payments.book_check ORDER BY ended_at DESC LIMIT 1) c
   UNION ALL SELECT 'check_age_s', NULL, extract(epoch FROM app.now() - max(ended_at))::float8
     FROM payments.book_check HAVING count(*) > 0
   UNION ALL SELECT 'alerts', kind, count(*) FROM payments.alert
     WHERE closed_at IS NULL GROUP BY kind
   UNION ALL SELECT 'orders', state, count(*) FROM payments.mobile_order WHERE ${open}
     GROUP BY state
   UNION ALL SELECT 'oldest_s', NULL,
       coalesce(extract(epoch FROM app.now() - min(created_at)), 0)::float8
     FROM payments.mobile_order WHERE ${open}`,
);

/** The figures that are watched, in one look. */
export const readGauges = (reader: Reader) => reader.query(gaugesStatement, []);
