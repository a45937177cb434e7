import { newId } from '@ecom/kernel';
import { type Reader, statement } from '@ecom/server-kit';

/** What an operator must look at; the database knows the same list. */
export const alertKinds = [
  'book_fault',
  'chain_broken',
  'check_missed',
  'webhooks_silent',
  'order_stuck',
  'amount_differs',
  'paid_after_void',
  'float_low',
  'float_unknown',
  'clearing_open',
  'provider_refuses_us',
] as const;
export type AlertKind = (typeof alertKinds)[number];

export interface Alert {
  readonly kind: AlertKind;
  /** What it is about: `fedapay`, `order:<uuid>`, the name of a rule. */
  readonly subject: string;
  /** Figures and codes; no number, no name. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

const raiseStatement = statement(
  'payments.raise_alert',
  `INSERT INTO payments.alert (id, kind, subject, facts) VALUES ($1, $2, $3, $4)
   ON CONFLICT (kind, subject) WHERE closed_at IS NULL
   DO UPDATE SET facts = excluded.facts, seen_at = app.now()`,
);
const closeStatement = statement(
  'payments.close_alert',
  `UPDATE payments.alert SET closed_at = app.now(), closed_by = $3
   WHERE kind = $1 AND subject = $2 AND closed_at IS NULL`,
);

const closeOthersStatement = statement(
  'payments.close_other_alerts',
  `UPDATE payments.alert SET closed_at = app.now(), closed_by = 'system'
   WHERE kind = $1 AND closed_at IS NULL AND subject <> ALL($2)`,
);

/** Opens an alert, or says of the open one that the matter is still there. */
export const raiseAlert = (reader: Reader, { kind, subject, facts }: Alert) =>
  reader.query(raiseStatement, [newId(), kind, subject, JSON.stringify(facts)]);

/** The matter is over. @param by `system`, `user:<uuid>` */
export const closeAlert = (reader: Reader, kind: AlertKind, subject: string, by: string) =>
  reader.query(closeStatement, [kind, subject, by]);

/** A look at a whole kind: what is found is raised, what is open and was not found is over. */
export async function settleAlerts(
  reader: Reader,
  kind: AlertKind,
  found: readonly Omit<Alert, 'kind'>[],
): Promise<void> {
  for (const alert of found) await raiseAlert(reader, { kind, ...alert });
  await reader.query(closeOthersStatement, [kind, found.map(({ subject }) => subject)]);
}
