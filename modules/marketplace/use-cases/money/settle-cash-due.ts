import { userSubject } from '@ecom/auth';
import { err, newId, ok, type Result } from '@ecom/kernel';
import { holdAccounts } from '@ecom/payments';
import type { Tx } from '@ecom/server-kit';
import { settleable } from '../../domain/store-payout.ts';
import { type CashSettlement, insertCashSettlement } from '../../store/cash-settlement-store.ts';
import { cashDueOf, moveMoney, payableOf } from '../orders/order-postings.ts';
import { isAskedFor, lockCommission } from './pay-commission.ts';
import { readStoreAccounts } from './store-accounts.ts';

export type { CashSettlement };

export type SettleCashRefused = 'market.nothing_to_settle' | 'market.balance_changed';

export interface SettleWish {
  readonly storeId: string;
  /** The sum that was shown and agreed to. */
  readonly expectedXof: number;
  /** Who wants it. */
  readonly userId: string;
  readonly requestId: string;
}

/** The owner's tap; refused while a phone is being asked for the same. Locks the name, then accounts. */
export async function settleAtTap(
  tx: Tx,
  wish: SettleWish,
): Promise<Result<CashSettlement, SettleCashRefused | 'market.payment_under_way'>> {
  await lockCommission(tx, wish.storeId);
  if (await isAskedFor(tx, wish.storeId)) return err('market.payment_under_way');
  return settleCashDue(tx, wish);
}

/**
 * Pays the commission that a store owes for cash out of its balance, as far as that goes: the sum
 * that was shown and agreed to, or nothing. Never below nothing, never more than is owed, whoever
 * else settles, refunds or sells at the moment. Locks both accounts.
 */
export async function settleCashDue(
  tx: Tx,
  { storeId, expectedXof, userId, requestId }: SettleWish,
): Promise<Result<CashSettlement, SettleCashRefused>> {
  const [payable, cashDue] = [payableOf(storeId), cashDueOf(storeId)];
  await holdAccounts(tx, [payable, cashDue]);
  const { payableXof, cashDueXof } = await readStoreAccounts(tx, storeId);
  const amountXof = settleable(cashDueXof, payableXof);
  if (amountXof === 0) return err('market.nothing_to_settle');
  if (amountXof !== expectedXof) return err('market.balance_changed', { facts: { amountXof } });
  const id = newId<'set'>();
  const amounts = [
    [payable, -amountXof],
    [cashDue, amountXof],
  ] as const;
  const actor = userSubject(userId);
  const reference = `settlement:${id}`;
  const paid = await moveMoney(tx, { kind: 'fee', amounts, reference, actor, requestId });
  if (!paid.ok) throw new Error(`a settlement was refused: ${paid.error.code}`);
  return ok(
    await insertCashSettlement(tx, { id, storeId, amountXof, transferId: paid.value, actor }),
  );
}
