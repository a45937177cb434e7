import { err, ok, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import type { AccountCode } from '../../domain/account-code.ts';
import {
  type TopupReason,
  type TopupState,
  topupReasonOf,
  topupStateOf,
} from '../../domain/mobile-order.ts';
import { topupPolicy } from '../../domain/topup-policy.ts';
import type { MobileMoney, MobileNetwork } from '../../ports.ts';
import { openAccounts } from '../../store/account-store.ts';
import { collectionsOf } from '../../store/collection-store.ts';
import { insertOrder } from '../../store/mobile-order-store.ts';
import { providerFor } from './topup-options.ts';

export type CollectionRefused =
  | 'payments.network_unavailable'
  | 'payments.amount_too_small'
  | 'payments.amount_too_large';

export interface CollectionWish {
  /** Made by the caller: our reference at the provider. */
  readonly id: string;
  /** Whose purchase it is. */
  readonly userId: string;
  /** Where it goes: an escrow of the caller's, which has no limits. */
  readonly into: AccountCode;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  readonly amountXof: number;
  readonly requestId: string;
}

/**
 * Asks a phone to pay for something, in its caller's transaction: the worker asks the provider once
 * this is committed. Nothing is charged for it. The caller looks how it stands by
 * `readCollections`; nobody is told otherwise.
 */
export async function requestCollection(
  tx: Tx,
  providers: readonly MobileMoney[],
  wish: CollectionWish,
): Promise<Result<null, CollectionRefused>> {
  const { into, network, amountXof, ...asked } = wish;
  const { minXof, maxXof } = topupPolicy;
  if (amountXof < minXof) return err('payments.amount_too_small', { facts: { minXof } });
  if (amountXof > maxXof) return err('payments.amount_too_large', { facts: { maxXof } });
  const provider = providerFor(providers, network, 'collect');
  if (!provider) return err('payments.network_unavailable');
  const accountId = (await openAccounts(tx, [into])).get(into);
  if (accountId === undefined) throw new Error(`no account ${into}`);
  const money = { network, amountXof, feeXof: 0, accountId, provider: provider.name };
  await insertOrder(tx, { ...asked, ...money, purpose: 'purchase' });
  return ok(null);
}

/** How money that was asked of a phone stands. */
export interface CollectionNow {
  readonly id: string;
  /** Only `succeeded` and `returned` are for good: what failed may still come. */
  readonly state: TopupState;
  readonly reason: TopupReason | null;
  readonly network: MobileNetwork;
  readonly phone: string;
  /** Although it failed, the provider is still asked about it. */
  readonly mayStillSucceed: boolean;
  /** The provider is asked now, or is overdue to be. */
  readonly due: boolean;
}

/** Unknown ids are missing. Locks nothing. */
export async function readCollections(
  reader: Reader,
  ids: readonly string[],
): Promise<CollectionNow[]> {
  const orders = await collectionsOf(reader, ids);
  return orders.map(({ asksOn, ...order }) => {
    const state = topupStateOf(order.state);
    const reason = topupReasonOf(order);
    const isOver = state === 'failed' || state === 'expired';
    return { ...order, state, reason, mayStillSucceed: isOver && asksOn && reason !== 'refused' };
  });
}
