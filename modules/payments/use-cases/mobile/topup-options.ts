import { findOwnPhone } from '@ecom/auth';
import type { Reader } from '@ecom/server-kit';
import type { FeeBand } from '../../domain/fee.ts';
import { topupMaxXof, topupPolicy } from '../../domain/topup-policy.ts';
import type { MobileMoney, MobileNetwork } from '../../ports.ts';
import { feeBands } from '../../store/fee-store.ts';
import { readBalance } from '../../store/ledger-store.ts';
import { lastTopupNumber, topupsUsed } from '../../store/topup-store.ts';
import type { WalletAccounts } from '../wallet-accounts.ts';
import { limitsOf } from '../watch/limits.ts';

const networks: readonly MobileNetwork[] = ['mixx', 'moov'];

/** What is left of somebody's limits, in whole francs. */
export interface TopupLimits {
  readonly identityLevel: number;
  readonly balanceMaxXof: number;
  readonly monthMaxXof: number;
  readonly monthUsedXof: number;
  readonly openCount: number;
  readonly room: { readonly balanceXof: number; readonly monthXof: number };
}

export interface TopupOptions {
  readonly networks: readonly { network: MobileNetwork; available: boolean }[];
  readonly minXof: number;
  /** The most that can come in now; 0 at a limit. */
  readonly maxXof: number;
  readonly limits: Omit<TopupLimits, 'openCount' | 'room'>;
  readonly fees: readonly FeeBand[];
  readonly remembered: { readonly phone: string; readonly network: MobileNetwork | null };
  readonly suggestedXof: readonly number[];
}

/** The first provider that serves a network; the order of the list is the order of preference. */
export const providerFor = (
  providers: readonly MobileMoney[],
  network: MobileNetwork,
  direction: 'collect' | 'payout',
): MobileMoney | undefined =>
  providers.find(({ capabilities: { collectFrom, payOutTo } }) =>
    (direction === 'collect' ? collectFrom : payOutTo).includes(network),
  );

/** Counts what is on its way as if it had come. @throws when the person has no wallet */
export async function topupLimits(
  reader: Reader,
  userId: string,
  accountId: number,
): Promise<TopupLimits> {
  const { balanceMaxXof, monthMaxXof, identityLevel } = await limitsOf(reader, userId);
  const { monthXof, openCount, openXof } = await topupsUsed(reader, userId);
  const balance = await readBalance(reader, accountId);
  if (!balance) throw new Error('a wallet without a balance');
  return {
    identityLevel,
    balanceMaxXof,
    monthMaxXof,
    monthUsedXof: monthXof,
    openCount,
    room: {
      balanceXof: Math.max(0, balanceMaxXof - balance.postedXof - openXof),
      monthXof: Math.max(0, monthMaxXof - monthXof),
    },
  };
}

/** What the screen needs to ask for a top-up. Null for who has no wallet. */
export async function readTopupOptions(
  deps: { database: Reader; providers: readonly MobileMoney[]; wallets: WalletAccounts },
  userId: string,
): Promise<TopupOptions | null> {
  const { database, providers } = deps;
  const accountId = await deps.wallets.find(userId);
  const phone = await findOwnPhone(database, userId);
  if (accountId === null || phone === null) return null;
  const { room, openCount: _, ...limits } = await topupLimits(database, userId, accountId);
  const isAvailable = (network: MobileNetwork) =>
    providerFor(providers, network, 'collect') !== undefined;
  return {
    networks: networks.map((network) => ({ network, available: isAvailable(network) })),
    minXof: topupPolicy.minXof,
    maxXof: topupMaxXof(room),
    limits,
    fees: await feeBands(database, 'topup'),
    remembered: (await lastTopupNumber(database, userId)) ?? { phone, network: null },
    suggestedXof: topupPolicy.suggestedXof,
  };
}
