import { newId, type Phone, type Result } from '@ecom/kernel';
import { type Database, runCommand } from '@ecom/server-kit';
import type { PlatformRole } from '../../domain/standing.ts';
import { userSubject } from '../../events.ts';
import { findUserByPhone } from '../../store/user-store.ts';
import { type DutyChange, grantDuty, resetSecondFactor, revokeDuty } from './manage-duties.ts';

/** Who names the first admin: whoever may run commands on the platform's own machine. */
const operator = 'operator:command-line';

export type OperatorOrder =
  | { readonly act: 'grant'; readonly phone: Phone; readonly duty: PlatformRole }
  | { readonly act: 'revoke'; readonly phone: Phone; readonly duty: PlatformRole | null }
  | { readonly act: 'reset-factor'; readonly phone: Phone };

const names = {
  grant: 'auth.grant_duty',
  revoke: 'auth.revoke_duty',
  'reset-factor': 'auth.reset_second_factor',
} as const;

/**
 * Carries out an operator's order about an admin, through the pipeline like every other write: it
 * stands in the audit as `operator:command-line`. No route leads here: the caller brings the
 * operator's own connection.
 */
export async function operate(
  database: Database,
  order: OperatorOrder,
): Promise<Result<DutyChange, string>> {
  const user = await findUserByPhone(database, order.phone);
  const duty = 'duty' in order ? order.duty : null;
  const request = {
    name: names[order.act],
    actor: operator,
    requestId: `cli_${newId()}`,
    input: null,
    ...(user && { subject: userSubject(user.id) }),
    ...(duty && { detail: { duty } }),
  };
  return runCommand(database, request, (tx): Promise<Result<DutyChange, string>> => {
    if (order.act === 'grant') return grantDuty(tx, { ...order, grantedBy: operator });
    return order.act === 'revoke' ? revokeDuty(tx, order) : resetSecondFactor(tx, order);
  });
}
