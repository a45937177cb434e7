import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import {
  changePromotionRow,
  endPromotionRow,
  highestSlots,
  lockPromotion,
  type OfferBounds,
  type Promotion,
} from '../store/promotion-store.ts';

/** Which offer, and whose: of a store, or of the platform where it is null. */
export interface WhichPromotion {
  /** Null for an id that is none. */
  readonly id: string | null;
  readonly storeId: string | null;
}

export type ChangeRefused =
  | 'promotions.unknown'
  | 'promotions.changed_meanwhile'
  | 'promotions.over'
  | 'promotions.limits_stay'
  | 'promotions.limit_below_use'
  | 'promotions.ends_before_start';

/** Changes when and how often an offer counts: what it offers stays. Locks it. */
export async function changePromotion(
  tx: Tx,
  which: WhichPromotion,
  version: number,
  to: OfferBounds,
): Promise<Result<null, ChangeRefused>> {
  const held = which.id && (await lockPromotion(tx, which.id, which.storeId));
  if (!held) return err('promotions.unknown');
  if (held.version !== version) {
    return err('promotions.changed_meanwhile', { facts: { version: held.version } });
  }
  if (held.phase === 'ended') return err('promotions.over');
  if (to.endsAt && to.endsAt <= to.startsAt) return err('promotions.ends_before_start');
  const refused = await refuseLimits(tx, held, to);
  if (refused) return err(refused);
  await changePromotionRow(tx, held.id, to);
  return ok(null);
}

async function refuseLimits(
  tx: Tx,
  held: Promotion,
  to: OfferBounds,
): Promise<'promotions.limits_stay' | 'promotions.limit_below_use' | null> {
  const keys = ['usesMax', 'perPersonMax', 'budgetXof'] as const;
  if (keys.some((key) => (held[key] === null) !== (to[key] === null))) {
    return 'promotions.limits_stay';
  }
  const { slot, personSlot } = await highestSlots(tx, held.id);
  const isBelow =
    (to.usesMax ?? slot) < slot ||
    (to.perPersonMax ?? personSlot) < personSlot ||
    (to.budgetXof ?? held.reservedXof) < held.reservedXof;
  return isBelow ? 'promotions.limit_below_use' : null;
}

/** Ends an offer for good; one that is over stays so. What was bought with it stays bought. */
export async function endPromotion(
  tx: Tx,
  { id, storeId }: WhichPromotion,
): Promise<Result<null, 'promotions.unknown'>> {
  const held = id && (await lockPromotion(tx, id, storeId));
  if (!held) return err('promotions.unknown');
  await endPromotionRow(tx, held.id);
  return ok(null);
}
