import { userSubject } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type AlertKind, closeAlert } from '../../store/alert-store.ts';
import { lockAlert } from '../../store/overview-store.ts';
import type { Operator } from './money-command.ts';

export { alertKinds } from '../../store/alert-store.ts';

/** What no look at the orders ever finds to be over: a person says so. */
export const closedByHand: readonly AlertKind[] = ['amount_differs', 'paid_after_void'];

export type CloseRefused =
  | 'payments.alert_unknown'
  | 'payments.alert_closed'
  | 'payments.alert_closes_itself';

/** An operator says that a matter is settled. Locks the alert. */
export async function closeByHand(
  tx: Tx,
  { userId }: Operator,
  alertId: string,
): Promise<Result<null, CloseRefused>> {
  const alert = await lockAlert(tx, alertId);
  if (!alert) return err('payments.alert_unknown');
  if (!closedByHand.includes(alert.kind)) return err('payments.alert_closes_itself');
  if (!alert.open) return err('payments.alert_closed');
  await closeAlert(tx, alert.kind, alert.subject, userSubject(userId));
  return ok(null);
}
