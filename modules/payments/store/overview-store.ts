import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OrderState } from '../domain/mobile-order.ts';
import type { AlertKind } from './alert-store.ts';

export interface OpenAlert {
  readonly id: string;
  readonly kind: AlertKind;
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly openedAt: Date;
  /** When the matter was last seen to be still there. */
  readonly seenAt: Date;
}

/** Whole francs; null where a provider does not count so. */
export interface ProviderView {
  readonly provider: string;
  readonly floatMixxXof: number | null;
  readonly floatMoovXof: number | null;
  readonly floatWholeXof: number | null;
  readonly floatReadAt: Date | null;
  readonly floatFault: string | null;
  readonly webhookAt: Date | null;
}

export interface StateCount {
  readonly state: OrderState;
  readonly count: number;
  readonly oldestAt: Date;
}

export interface LastCheck {
  readonly endedAt: Date;
  readonly transfers: number;
  readonly entries: number;
  readonly rules: number;
  readonly faults: number;
}

const alertsMax = 200;

const alertColumns = `id, kind, subject, facts, opened_at AS "openedAt", seen_at AS "seenAt"`;
const alertsStatement = statement<OpenAlert>(
  'payments.open_alerts',
  `SELECT ${alertColumns} FROM payments.alert WHERE closed_at IS NULL
   ORDER BY opened_at DESC, id DESC LIMIT ${alertsMax}`,
);
const countStatement = statement<{ alerts: number }>(
  'payments.count_open_alerts',
  'SELECT count(*)::int AS alerts FROM payments.alert WHERE closed_at IS NULL',
);
const lockAlertStatement = statement<OpenAlert & { open: boolean }>(
  'payments.lock_alert',
  `SELECT ${alertColumns}, closed_at IS NULL AS open FROM payments.alert
   WHERE id = $1 FOR UPDATE`,
);
const ofOrderStatement = statement<OpenAlert>(
  'payments.alerts_of_order',
  `SELECT ${alertColumns} FROM payments.alert WHERE closed_at IS NULL AND subject = $1
   ORDER BY opened_at DESC LIMIT 20`,
);
const providersStatement = statement<ProviderView>(
  'payments.provider_states',
  `SELECT provider, float_mixx_xof AS "floatMixxXof", float_moov_xof AS "floatMoovXof",
     float_whole_xof AS "floatWholeXof", float_read_at AS "floatReadAt",
     float_fault AS "floatFault", webhook_at AS "webhookAt"
   FROM payments.provider_state ORDER BY provider`,
);
const statesStatement = statement<StateCount>(
  'payments.open_orders_by_state',
  `SELECT state, count(*)::int AS count, min(created_at) AS "oldestAt"
   FROM payments.mobile_order
   WHERE state NOT IN ('posted', 'returned', 'captured', 'voided', 'failed', 'expired')
   GROUP BY state`,
);
const checkStatement = statement<LastCheck>(
  'payments.last_book_check',
  `SELECT ended_at AS "endedAt", transfers, entries, rules, faults
   FROM payments.book_check ORDER BY ended_at DESC LIMIT 1`,
);
const walletsStatement = statement<{ walletsXof: number; heldXof: number }>(
  'payments.sum_wallets',
  `SELECT coalesce(sum(posted_xof), 0)::bigint AS "walletsXof",
     coalesce(sum(held_xof), 0)::bigint AS "heldXof"
   FROM payments.account WHERE owner_id IS NOT NULL AND code LIKE 'user:%:wallet'`,
);
const potsStatement = statement<{ code: string; balanceXof: number }>(
  'payments.sum_provider_pots',
  `SELECT a.code, (coalesce(s.balance_xof, 0) + coalesce((
     SELECT sum(e.amount_xof) FROM payments.entry e
     WHERE e.account_id = a.id AND e.transfer_seq > coalesce(s.upto_seq, 0)), 0))::bigint
       AS "balanceXof"
   FROM payments.account a
   LEFT JOIN LATERAL (SELECT balance_xof, upto_seq FROM payments.snapshot
     WHERE account_id = a.id ORDER BY upto_seq DESC LIMIT 1) s ON true
   WHERE a.code >= 'platform' AND a.code < 'provides' AND a.code LIKE 'provider:%'
   ORDER BY a.code LIMIT 100`,
);

/** The newest first, two hundred at most. */
export const openAlerts = (reader: Reader): Promise<OpenAlert[]> =>
  reader.query(alertsStatement, []);

export async function countOpenAlerts(reader: Reader): Promise<number> {
  const [row] = await reader.query(countStatement, []);
  return row?.alerts ?? 0;
}

/** Locks the alert; null when there was never one. */
export async function lockAlert(tx: Tx, id: string) {
  const [row] = await tx.query(lockAlertStatement, [id]);
  return row ?? null;
}

/** Open ones about one order. */
export const alertsOfOrder = (reader: Reader, orderId: string): Promise<OpenAlert[]> =>
  reader.query(ofOrderStatement, [`order:${orderId}`]);

/** What was last seen of each provider that was ever seen. */
export const providerStates = (reader: Reader): Promise<ProviderView[]> =>
  reader.query(providersStatement, []);

/** Of what is not over. */
export const openOrdersByState = (reader: Reader): Promise<StateCount[]> =>
  reader.query(statesStatement, []);

/** Null before the first. */
export async function lastBookCheck(reader: Reader): Promise<LastCheck | null> {
  const [row] = await reader.query(checkStatement, []);
  return row ?? null;
}

/** Over all wallets: reads a row for each, so not on a hot path. */
export async function sumWallets(reader: Reader) {
  const [row] = await reader.query(walletsStatement, []);
  return { walletsXof: row?.walletsXof ?? 0, heldXof: row?.heldXof ?? 0 };
}

/** What is in the providers' accounts, by their entries. */
export const sumProviderPots = (reader: Reader) => reader.query(potsStatement, []);
