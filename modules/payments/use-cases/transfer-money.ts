import { err, type Result } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import { transferMaxXof, type WalletTransfer } from '../domain/wallet-transfer.ts';
import { type Batcher, createBatcher } from './batcher.ts';
import {
  type PreparedTransfer,
  type Receipt,
  submitTransfers,
  type TransferRefused,
} from './submit-transfers.ts';
import type { WalletAccounts } from './wallet-accounts.ts';

export type SendRefused =
  | TransferRefused
  | 'payments.to_oneself'
  | 'payments.amount_too_large'
  | 'payments.payee_unknown';

type Outcome = Result<Receipt, TransferRefused>;

/**
 * One at a time: a batch's work is many times its commit, and two at once would wait for each
 * other's accounts. What comes meanwhile makes the next one larger.
 */
const batching = { lanes: 1, batchMax: 128 };

export type TransferQueue = Batcher<PreparedTransfer, Outcome>;

export const createTransferQueue = (database: Database): TransferQueue =>
  createBatcher((items) => submitTransfers(database, items), batching);

/**
 * The money mover that commits by itself: transfers that arrive together share one transaction.
 * Resolves after the commit; what was acknowledged stays.
 */
export async function transferMoney(
  deps: { wallets: WalletAccounts; queue: TransferQueue },
  transfer: WalletTransfer,
): Promise<Result<Receipt, SendRefused>> {
  if (transfer.userId === transfer.payeeId) return err('payments.to_oneself');
  if (transfer.amountXof > transferMaxXof) {
    return err('payments.amount_too_large', { facts: { maxXof: transferMaxXof } });
  }
  const fromId = await deps.wallets.find(transfer.userId);
  if (fromId === null) return err('auth.registration_incomplete');
  const toId = await deps.wallets.find(transfer.payeeId);
  if (toId === null) return err('payments.payee_unknown');
  return deps.queue.submit({ transfer, fromId, toId });
}
