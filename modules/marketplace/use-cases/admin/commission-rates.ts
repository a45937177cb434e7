import { type AdminCall, admitAdmin, namesOf, runAdminCommand } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Database, Reader } from '@ecom/server-kit';
import {
  type CommissionRate,
  dropPlannedRate,
  insertRate,
  isPast,
  isRateTarget,
  listRates,
} from '../../store/commission-store.ts';

export type NamedRate = CommissionRate & { readonly byName: string | null };

/** All rates with the names of those who set them. */
export async function readRates(
  reader: Reader,
  actor: AdminCall['actor'],
): Promise<Result<NamedRate[], string>> {
  const admitted = await admitAdmin(reader, actor, 'view_commission');
  if (!admitted.ok) return admitted;
  const rates = await listRates(reader);
  const idOf = ({ actor: by }: CommissionRate) => by.split('user:')[1];
  const names = await namesOf(reader, [...new Set(rates.flatMap((rate) => idOf(rate) ?? []))]);
  return ok(rates.map((rate) => ({ ...rate, byName: names.get(idOf(rate) ?? '') ?? null })));
}

export interface RateWish {
  /** Undefined for all stores; null for an id that is none. */
  readonly storeId: string | null | undefined;
  readonly category: string | undefined;
  readonly bp: number | null;
  readonly from: Date | undefined;
  readonly reason: string;
}

/** Sets what the platform keeps from now on or from later. Orders that exist keep theirs. */
export function setRate(
  database: Database,
  call: AdminCall,
  wish: RateWish,
): Promise<Result<null, string>> {
  const { storeId = undefined, category, bp, from, reason } = wish;
  const detail = {
    ...(storeId && { storeId: `sto_${storeId}` }),
    ...(category && { category }),
    ...(bp !== null && { bp: String(bp) }),
    reason,
  };
  const command = {
    act: 'set_commission' as const,
    name: 'market.admin_set_commission',
    input: { ...wish, from: from?.toISOString() },
    detail,
    aboutUserId: null,
  };
  return runAdminCommand(database, call, command, async (tx, { userId }) => {
    if (storeId === null) return err('market.store_unknown');
    if (bp === null && !storeId && !category) return err('market.rate_for_everybody_stays');
    if (from && (await isPast(tx, from))) return err('market.rate_in_the_past');
    const target = { storeId: storeId ?? null, category: category ?? null };
    const there = await isRateTarget(tx, target);
    if (there !== 'ok') return err(`market.${there}_unknown`);
    const set = await insertRate(tx, {
      ...{ ...target, bp, from: from ?? null, reason },
      actor: `user:${userId}`,
    });
    return set ? ok(null) : err('market.rate_there_already');
  });
}

/** Takes back a rate that has not begun yet; an id that is none names none. */
export function dropRate(
  database: Database,
  call: AdminCall,
  id: string,
): Promise<Result<null, string>> {
  const command = {
    act: 'set_commission' as const,
    name: 'market.admin_drop_commission',
    input: { id },
    detail: { rate: id },
    aboutUserId: null,
  };
  return runAdminCommand(database, call, command, async (tx) => {
    if (!/^\d{1,15}$/.test(id)) return err('market.rate_unknown');
    const outcome = await dropPlannedRate(tx, Number(id));
    if (outcome === 'dropped') return ok(null);
    return err(outcome === 'begun' ? 'market.rate_in_the_past' : 'market.rate_unknown');
  });
}
