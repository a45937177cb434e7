import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { MobileOrder } from '../../domain/mobile-order.ts';
import type { PostRefused } from '../../domain/posting.ts';
import type { MobileMoney, MobileNetwork } from '../../ports.ts';
import { insertOrder } from '../../store/mobile-order-store.ts';
import { hold } from '../hold.ts';
import { providerFor } from './topup-options.ts';

export type PayoutRefused = PostRefused | 'payments.network_unavailable';

export interface PayoutWish {
  /** Made by the caller: our reference at the provider, and the id of the hold. */
  readonly id: string;
  readonly purpose: 'withdrawal' | 'payout';
  /** Whom to tell; null where the caller tells. */
  readonly userId: string | null;
  /** A balanced account: a wallet, a store's payable, a driver's earnings. */
  readonly accountId: number;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  /** What arrives on the phone. */
  readonly amountXof: number;
  /** Taken from the account on top of it. */
  readonly feeXof: number;
  readonly requestId: string;
}

/**
 * Sends money to a phone, in its caller's transaction: amount and fee are held, and the worker
 * sends the order once this is committed. The hold ends with the provider's word alone: captured
 * when it paid, voided when it says that it never will. Locks the account.
 */
export async function requestPayout(
  tx: Tx,
  providers: readonly MobileMoney[],
  wish: PayoutWish,
): Promise<Result<MobileOrder, PayoutRefused>> {
  const { id, accountId, network, amountXof, feeXof } = wish;
  const provider = providerFor(providers, network, 'payout');
  if (!provider) return err('payments.network_unavailable');
  const reference = `mobile:${id}`;
  const wanted = { id, accountId, amountXof: amountXof + feeXof, reference, expiresInMs: null };
  const held = await hold(tx, wanted);
  if (!held.ok) return held;
  return ok(await insertOrder(tx, { ...wish, provider: provider.name }));
}
