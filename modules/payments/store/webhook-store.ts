import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { MoneyDirection } from '../domain/mobile-network.ts';

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export interface Hint {
  readonly provider: string;
  readonly eventId: string;
  readonly direction: MoneyDirection;
  readonly reference: string | null;
  readonly providerId: string | null;
  readonly hint: string;
}

const findStatement = statement<{ id: string }>(
  'payments.find_hinted_order',
  `SELECT id FROM payments.mobile_order
   WHERE provider = $1 AND direction = $2 AND id = $3::uuid
   UNION ALL
   SELECT id FROM payments.mobile_order
   WHERE provider = $1 AND direction = $2 AND provider_id = $4
   LIMIT 1`,
);
const keepStatement = statement<{ first: boolean }>(
  'payments.keep_webhook',
  `INSERT INTO payments.webhook (provider, event_id, direction, reference, provider_id, hint,
     order_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (provider, event_id) DO UPDATE SET times = webhook.times + 1, last_at = app.now(),
     order_id = coalesce(webhook.order_id, excluded.order_id)
   RETURNING times = 1 AS first`,
);
/** A payout that was paid is asked about, too: what was sent may have come back. */
const hintStatement = statement(
  'payments.hint_mobile_order',
  `UPDATE payments.mobile_order SET hinted_at = app.now(),
     next_poll_at = CASE WHEN state IN ('posted', 'returned') THEN next_poll_at
       ELSE app.now() END
   WHERE id = $1`,
);
const seenStatement = statement(
  'payments.see_provider_webhook',
  `INSERT INTO payments.provider_state (provider, webhook_at) VALUES ($1, app.now())
   ON CONFLICT (provider) DO UPDATE SET webhook_at = excluded.webhook_at`,
);
const refusalStatement = statement(
  'payments.count_webhook_refusal',
  `INSERT INTO payments.webhook_refusal AS r (provider, reason, hour, times, last_at)
   VALUES ($1, $2, date_trunc('hour', app.now()), 1, app.now())
   ON CONFLICT (provider, reason, hour) DO UPDATE SET times = r.times + 1, last_at = app.now()`,
);
const forgetStatement = statement(
  'payments.forget_webhooks',
  `WITH old AS (DELETE FROM payments.webhook_refusal WHERE hour < app.now() - interval '90 days')
   DELETE FROM payments.webhook WHERE received_at < app.now() - interval '400 days'`,
);

/** The order that a webhook speaks of; null when it is none of ours. */
export async function findHinted(reader: Reader, hint: Hint): Promise<string | null> {
  const { provider, direction, providerId } = hint;
  const reference = hint.reference !== null && isUuid(hint.reference) ? hint.reference : null;
  const [row] = await reader.query(findStatement, [provider, direction, reference, providerId]);
  return row?.id ?? null;
}

/** Keeps it once, and counts it when it comes again. */
export async function keepWebhook(tx: Tx, hint: Hint, orderId: string | null): Promise<void> {
  const { provider, eventId, direction, reference, providerId } = hint;
  const row = [provider, eventId, direction, reference, providerId, hint.hint, orderId];
  await tx.query(keepStatement, row);
  await tx.query(seenStatement, [provider]);
}

/** The order is asked about at once; what is over stays over. */
export const hintOrder = (tx: Tx, orderId: string) => tx.query(hintStatement, [orderId]);

export const countRefusal = (reader: Reader, provider: string, reason: string) =>
  reader.query(refusalStatement, [provider, reason]);

/** Webhooks have served after a year and a month, refusals after three months. */
export const forgetWebhooks = (reader: Reader) => reader.query(forgetStatement, []);
