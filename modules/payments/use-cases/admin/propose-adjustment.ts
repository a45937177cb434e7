import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import { adjustmentPolicy, type NamedAccount, readAccountName } from '../../domain/adjustment.ts';
import { openAccounts } from '../../store/account-store.ts';
import {
  type AccountView,
  findAccount,
  insertAdjustment,
  viewAccounts,
} from '../../store/adjustment-store.ts';
import type { WalletAccounts } from '../wallet-accounts.ts';
import type { Operator } from './money-command.ts';

export interface AdjustmentWish {
  /** As the wire writes it: `user:usr_<uuid>:wallet`, `provider:fedapay:suspense`. */
  readonly from: string;
  readonly to: string;
  readonly amountXof: number;
}

export type WishRefused = 'payments.account_unknown' | 'payments.same_account' | 'auth.not_oneself';

/** The two accounts of a correction, by number. */
export interface AdjustedAccounts {
  readonly fromId: number;
  readonly toId: number;
  /** Whose wallet is in it, for the audit: the one that gives before the one that receives. */
  readonly aboutUserId: string | null;
}

export interface FindDeps {
  readonly database: Reader;
  readonly wallets: WalletAccounts;
}

/**
 * Finds the accounts that a correction names. The platform's are opened by their first use, a
 * wallet where somebody can be paid; a provider's account that nothing was booked in is none.
 * Nobody corrects her own wallet.
 */
export async function findAdjusted(
  deps: FindDeps,
  operatorId: string,
  { from, to }: AdjustmentWish,
): Promise<Result<AdjustedAccounts, WishRefused>> {
  const [giver, receiver] = [readAccountName(from), readAccountName(to)];
  if (!giver) return unknown('from');
  if (!receiver) return unknown('to');
  if (giver.code === receiver.code) return err('payments.same_account');
  if ([giver.userId, receiver.userId].includes(operatorId)) return err('auth.not_oneself');
  const fromId = await numberOf(deps, giver);
  if (fromId === null) return unknown('from');
  const toId = await numberOf(deps, receiver);
  if (toId === null) return unknown('to');
  return ok({ fromId, toId, aboutUserId: giver.userId ?? receiver.userId });
}

const unknown = (side: 'from' | 'to'): Result<never, 'payments.account_unknown'> =>
  err('payments.account_unknown', { facts: { side } });

async function numberOf(
  { database, wallets }: FindDeps,
  { code, userId }: NamedAccount,
): Promise<number | null> {
  if (userId !== null) {
    return (await wallets.find(userId)) ?? (await findAccount(database, code));
  }
  if (!code.startsWith('platform:')) return findAccount(database, code);
  return (await openAccounts(database, [code])).get(code) ?? null;
}

/** Stores a correction for another admin to decide within three days. Books nothing. */
export async function proposeAdjustment(
  tx: Tx,
  { userId }: Operator,
  { fromId, toId }: AdjustedAccounts,
  { amountXof, reason }: { amountXof: number; reason: string },
): Promise<Result<{ id: string }, never>> {
  const id = newId<'adj'>();
  await insertAdjustment(tx, {
    id,
    fromAccountId: fromId,
    toAccountId: toId,
    amountXof,
    reason,
    proposedBy: userId,
    expiresInMs: adjustmentPolicy.expiresInMs,
  });
  return ok({ id });
}

/** An account before and after a correction. Whole francs. */
export interface AccountEffect extends AccountView {
  readonly afterXof: number;
  /** False: the ledger would refuse it as things are now. */
  readonly fits: boolean;
}

export interface AdjustmentEffect {
  readonly from: AccountEffect;
  readonly to: AccountEffect;
}

/** What a correction would do to both accounts, as they are now. */
export async function effectOf(
  reader: Reader,
  { fromId, toId }: Pick<AdjustedAccounts, 'fromId' | 'toId'>,
  amountXof: number,
): Promise<AdjustmentEffect> {
  const views = await viewAccounts(reader, [fromId, toId]);
  const from = views.find(({ id }) => id === fromId);
  const to = views.find(({ id }) => id === toId);
  if (!from || !to) throw new Error('a correction between accounts that are not there');
  const fromAfterXof = from.balanceXof - amountXof;
  const toAfterXof = to.balanceXof + amountXof;
  return {
    from: {
      ...from,
      afterXof: fromAfterXof,
      fits: !from.balanced || fromAfterXof - from.heldXof >= from.floorXof,
    },
    to: {
      ...to,
      afterXof: toAfterXof,
      fits: to.ceilingXof === null || toAfterXof <= to.ceilingXof,
    },
  };
}
