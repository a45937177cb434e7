import { splitByWeight } from '@ecom/kernel';
import type { AppliedOffer, CartLine, CartPart, DiscountShare, OfferRefusal } from './cart.ts';
import { classOf, type Offer, type OfferClass, offerPolicy } from './offer.ts';

/** A cart while offers are taken off it. */
export interface Ground {
  readonly parts: readonly CartPart[];
  /** What is left of each line. */
  readonly rest: Map<string, number>;
  /** Stores at which a class is taken. */
  readonly taken: Readonly<Record<OfferClass, Set<string>>>;
}

export const groundOf = (parts: readonly CartPart[]): Ground => ({
  parts,
  rest: new Map(parts.flatMap(({ lines }) => lines.map((line) => [line.key, line.lineXof]))),
  taken: { store: new Set(), platform: new Set(), delivery: new Set() },
});

/** Takes an offer's shares off, and its class away from their stores. */
export function takeOff(
  { rest, taken }: Ground,
  kind: OfferClass,
  shares: readonly DiscountShare[],
): void {
  for (const { storeId, key, amountXof } of shares) {
    taken[kind].add(storeId);
    if (key !== null) rest.set(key, (rest.get(key) ?? 0) - amountXof);
  }
}

/**
 * What an offer takes off what is left, or why it takes nothing. `applied` are those of its class
 * that were taken before: one of them may stand in its way.
 */
export function tryOffer(
  offer: Offer,
  ground: Ground,
  applied: readonly AppliedOffer[],
): DiscountShare[] | OfferRefusal {
  const before = refuseByItself(offer);
  if (before) return before;
  const scope = ground.parts.filter(
    ({ storeId }) => offer.storeId === null || offer.storeId === storeId,
  );
  const everywhere = judge(offer, scope, ground);
  if (!Array.isArray(everywhere)) return everywhere;
  const free = scope.filter(({ storeId }) => !ground.taken[classOf(offer)].has(storeId));
  const found = free.length === scope.length ? everywhere : judge(offer, free, ground);
  if (Array.isArray(found)) return found;
  const stores = new Set(scope.map(({ storeId }) => storeId));
  const other = applied.find(({ shares }) => shares.some((share) => stores.has(share.storeId)));
  return { reason: 'not_with_other', ...(other && { instead: other.offer.title }) };
}

/** What stands in its way whatever is in the cart. */
function refuseByItself(offer: Offer): OfferRefusal | null {
  const { phase, startsAt, usesLeft, ownUsesLeft, budgetLeftXof } = offer;
  if (phase === 'planned') return { reason: 'not_begun', startsAt };
  if (phase !== 'running') return { reason: phase };
  if (ownUsesLeft !== null && ownUsesLeft < 1) return { reason: 'used_by_you' };
  const isSpent = budgetLeftXof !== null && budgetLeftXof < 1;
  return isSpent || (usesLeft !== null && usesLeft < 1) ? { reason: 'used_up' } : null;
}

function judge(
  offer: Offer,
  scope: readonly CartPart[],
  ground: Ground,
): DiscountShare[] | OfferRefusal {
  if (scope.length === 0) return { reason: 'other_store' };
  const parts = scope
    .map((part) => ({ ...part, lines: part.lines.filter((line) => counts(offer, line)) }))
    .filter(({ lines }) => lines.length > 0);
  const goodsXof = parts
    .flatMap(({ lines }) => lines)
    .reduce((sum, { lineXof }) => sum + lineXof, 0);
  if (goodsXof === 0) return { reason: 'not_these_goods' };
  if (goodsXof < offer.minItemsXof) {
    return { reason: 'below_minimum', missingXof: offer.minItemsXof - goodsXof };
  }
  const shares =
    offer.kind === 'delivery' ? offDelivery(offer, parts) : offGoods(offer, parts, ground);
  const sumXof = shares.reduce((sum, { amountXof }) => sum + amountXof, 0);
  if (sumXof === 0)
    return { reason: offer.kind === 'delivery' ? 'no_delivery' : 'not_these_goods' };
  const { budgetLeftXof } = offer;
  // All or nothing: a discount that shrinks by itself is one that nobody promised.
  return budgetLeftXof !== null && budgetLeftXof < sumXof ? { reason: 'used_up' } : shares;
}

const counts = ({ categories, productIds }: Offer, line: CartLine): boolean =>
  line.lineXof > 0 &&
  ((categories.length === 0 && productIds.length === 0) ||
    productIds.includes(line.productId) ||
    line.categories.some((one) => categories.includes(one)));

const partOf = (amountXof: number, bp: number): number =>
  Number((BigInt(amountXof) * BigInt(bp)) / 10_000n);

/** On each line what falls to it; a tenth of what is left of a line is always paid. */
function offGoods(offer: Offer, parts: readonly CartPart[], { rest }: Ground): DiscountShare[] {
  const { kind, percentBp, amountXof, capXof } = offer;
  const lines = parts.flatMap(({ storeId, lines: all }) =>
    all.map(({ key }) => ({ storeId, key })),
  );
  const bp = kind === 'percent' ? (percentBp ?? 0) : offerPolicy.percentMaxBp;
  const most = lines.map(({ key }) => partOf(rest.get(key) ?? 0, bp));
  return share(offer, lines, most, kind === 'percent' ? capXof : amountXof);
}

function offDelivery(offer: Offer, parts: readonly CartPart[]): DiscountShare[] {
  const fees = parts.map(({ deliveryXof }) => deliveryXof ?? 0);
  const places = parts.map(({ storeId }) => ({ storeId, key: null }));
  return share(offer, places, fees, offer.capXof);
}

/** Divides what is taken off where `most` can be; the odd franc of a shared one is the store's. */
function share(
  { platformBp }: Offer,
  places: readonly Pick<DiscountShare, 'storeId' | 'key'>[],
  most: readonly number[],
  limitXof: number | null,
): DiscountShare[] {
  const sumXof = most.reduce((sum, one) => sum + one, 0);
  const amounts = splitByWeight(Math.min(sumXof, limitXof ?? sumXof), most);
  return places.flatMap((place, n) => {
    const amountXof = amounts[n] ?? 0;
    if (amountXof === 0) return [];
    return [{ ...place, amountXof, platformXof: partOf(amountXof, platformBp) }];
  });
}
