import type { AppliedOffer, CartPart, DiscountPlan, OfferRefusal, RefusedCode } from './cart.ts';
import { classOf, type Offer, type OfferClass, offerClasses } from './offer.ts';
import { type Ground, groundOf, takeOff, tryOffer } from './try-offer.ts';

/**
 * What the offers take off a cart. Class by class, and in a class the best first: at each store one
 * of a class at most. Equal ones: a typed code before what is given by itself, then the older.
 * The same offers and the same cart always give the same, in whatever order they come.
 */
export function planDiscounts(
  offers: readonly Offer[],
  parts: readonly CartPart[],
  codes: readonly string[],
): DiscountPlan {
  const ground = groundOf(parts);
  const refusals = new Map<string, OfferRefusal>();
  const applied = offerClasses.flatMap((kind) => {
    const ofClass = offers.filter((offer) => classOf(offer) === kind);
    return planClass(kind, ofClass, ground, refusals);
  });
  const near = offers.flatMap((offer) => {
    const { reason, missingXof = 0 } = refusals.get(offer.id) ?? {};
    return offer.code === null && reason === 'below_minimum' ? [{ offer, missingXof }] : [];
  });
  return { applied, refused: refusedCodes(offers, codes, applied, refusals), near };
}

function planClass(
  kind: OfferClass,
  offers: readonly Offer[],
  ground: Ground,
  refusals: Map<string, OfferRefusal>,
): AppliedOffer[] {
  const applied: AppliedOffer[] = [];
  let open = offers;
  while (open.length > 0) {
    const tried = open.map((offer) => ({ offer, found: tryOffer(offer, ground, applied) }));
    for (const { offer, found } of tried) {
      if (!Array.isArray(found)) refusals.set(offer.id, found as OfferRefusal);
    }
    const best = tried
      .flatMap(({ offer, found }) => {
        if (!Array.isArray(found)) return [];
        const amountXof = found.reduce((sum, share) => sum + share.amountXof, 0);
        return [{ offer, amountXof, shares: found }];
      })
      .sort(byWorth)[0];
    if (!best) return applied;
    applied.push(best);
    takeOff(ground, kind, best.shares);
    open = open.filter(({ id }) => id !== best.offer.id && !refusals.has(id));
  }
  return applied;
}

function byWorth(a: AppliedOffer, b: AppliedOffer): number {
  if (a.amountXof !== b.amountXof) return b.amountXof - a.amountXof;
  const isTyped = ({ offer }: AppliedOffer) => (offer.code === null ? 1 : 0);
  return isTyped(a) - isTyped(b) || (a.offer.id < b.offer.id ? -1 : 1);
}

/** A code that several stores use is refused only where it counts at none, for the nearest reason. */
function refusedCodes(
  offers: readonly Offer[],
  codes: readonly string[],
  applied: readonly AppliedOffer[],
  refusals: ReadonlyMap<string, OfferRefusal>,
): RefusedCode[] {
  return [...new Set(codes)].flatMap((code): RefusedCode[] => {
    if (applied.some(({ offer }) => offer.code === code)) return [];
    const known = offers.filter((offer) => offer.code === code);
    const [nearest] = known
      .map((offer) => ({ offer, why: refusals.get(offer.id) ?? ({ reason: 'unknown' } as const) }))
      .sort((a, b) => farness(a.why) - farness(b.why) || (a.offer.id < b.offer.id ? 1 : -1));
    if (!nearest) return [{ code, title: null, reason: 'unknown' }];
    return [{ code, title: nearest.offer.title, ...nearest.why }];
  });
}

/** What can be done something about is said before what cannot. */
const nearness: readonly OfferRefusal['reason'][] = [
  'below_minimum',
  'no_delivery',
  'not_with_other',
  'not_these_goods',
  'used_by_you',
  'used_up',
  'not_begun',
  'paused',
  'other_store',
  'ended',
  'unknown',
];
const farness = ({ reason }: OfferRefusal): number => nearness.indexOf(reason);
