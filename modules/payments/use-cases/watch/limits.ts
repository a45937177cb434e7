import { allowancesOf } from '@ecom/auth';
import type { Database, OutboxConsumer, Reader, Tx } from '@ecom/server-kit';
import { z } from 'zod';
import {
  lockCeilings,
  ownersOfChangedLimits,
  setCeilings,
  walletCeilings,
  walletsAfter,
} from '../../store/limit-store.ts';

/** Whole francs. `identityLevel` as it counts now: 0 while the whole account is restricted. */
export interface OwnerLimits {
  readonly identityLevel: number;
  readonly balanceMaxXof: number;
  /** What may come in by mobile money in one calendar month. */
  readonly monthMaxXof: number;
}

/**
 * What a person may hold and receive now: her account's own rules first, else her level's.
 * @throws when there is no such person
 */
export async function limitsOf(reader: Reader, userId: string): Promise<OwnerLimits> {
  const [allowance] = await allowancesOf(reader, [userId]);
  if (!allowance) throw new Error('no limits of nobody');
  const [wallet] = await walletCeilings(reader, [userId]);
  return {
    identityLevel: allowance.level,
    balanceMaxXof: wallet?.ownXof ?? allowance.balanceMaxXof,
    monthMaxXof: allowance.topupMonthMaxXof,
  };
}

/**
 * Brings the ceilings of people's wallets in line with the rules in force; one that holds more
 * already keeps it, and takes nothing more. Locks the wallets that change, in id order, and looks
 * again under the lock: of two at once the later rule stays.
 */
export async function applyLimits(tx: Tx, userIds: readonly string[]): Promise<void> {
  const differing = await differingWallets(tx, userIds);
  if (differing.length === 0) return;
  await lockCeilings(
    tx,
    differing.map(({ accountId }) => accountId),
  );
  const still = await differingWallets(
    tx,
    differing.map(({ userId }) => userId),
  );
  if (still.length > 0) await setCeilings(tx, still);
}

async function differingWallets(reader: Reader, userIds: readonly string[]) {
  const wallets = await walletCeilings(reader, userIds);
  const allowances = await allowancesOf(reader, userIds);
  const maxOf = new Map(allowances.map(({ userId, balanceMaxXof }) => [userId, balanceMaxXof]));
  return wallets.flatMap(({ accountId, userId, ceilingXof, ownXof }) => {
    const wanted = ownXof ?? maxOf.get(userId) ?? null;
    return wanted === null || wanted === ceilingXof
      ? []
      : [{ accountId, userId, ceilingXof: wanted }];
  });
}

const payloadSchema = z.object({ userId: z.uuid() });

/**
 * Consumer of `auth.level_changed`: a level, or a restriction of a whole account, has begun or
 * ended. Coming twice it finds nothing to change.
 */
export function applyLevel(database: Database): OutboxConsumer {
  return async ({ payload }) => {
    const { userId } = payloadSchema.parse(payload);
    await database.transaction((tx) => applyLimits(tx, [userId]));
    return { outcome: 'delivered' };
  };
}

const pageMax = 500;

/** Every wallet, in transactions of some hundreds: dated rules of levels come into force so. */
export async function applyAllLimits(database: Database): Promise<void> {
  for (let after = 0; ; ) {
    const page = await walletsAfter(database, after, pageMax);
    await database.transaction((tx) =>
      applyLimits(
        tx,
        page.map(({ userId }) => userId),
      ),
    );
    const last = page.at(-1);
    if (!last || page.length < pageMax) return;
    after = last.accountId;
  }
}

/** Wallets whose own rule began or ended in the last minutes. */
export async function applyChangedLimits(database: Database, minutes: number): Promise<void> {
  const owners = await ownersOfChangedLimits(database, minutes);
  if (owners.length === 0) return;
  await database.transaction((tx) =>
    applyLimits(
      tx,
      owners.map(({ userId }) => userId),
    ),
  );
}
