import type { DiscountPlan } from '@ecom/promotions';
import type { Preview } from '../../domain/checkout-preview.ts';
import type { NearOffer, TypedCode } from '../../domain/typed-code.ts';

/** What became of each code: those that count, then those that do not and why. */
export function tellCodes({ applied, refused }: DiscountPlan): TypedCode[] {
  const sums = new Map<string, { title: string; amountXof: number }>();
  for (const { offer, amountXof } of applied) {
    if (offer.code === null) continue;
    const before = sums.get(offer.code)?.amountXof ?? 0;
    sums.set(offer.code, { title: offer.title, amountXof: before + amountXof });
  }
  const nothing = { reason: null, missingXof: null, startsAt: null, instead: null };
  return [
    ...[...sums].map(([code, told]) => ({ ...nothing, code, ...told })),
    ...refused.map(({ code, title, reason, missingXof, startsAt, instead }) => ({
      ...{ code, title, reason, amountXof: 0 },
      missingXof: missingXof ?? null,
      startsAt: startsAt ?? null,
      instead: instead ?? null,
    })),
  ];
}

/** What the cart nearly reaches, with the store where it would count. */
export const tellNear = ({ near }: DiscountPlan, { stores }: Preview): NearOffer[] =>
  near.map(({ offer, missingXof }) => ({
    title: offer.title,
    store: stores.find(({ store }) => store.id === offer.storeId)?.store.slug ?? null,
    missingXof,
  }));
