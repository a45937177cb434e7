import { brandId, type Prefix, parseId, toWireId } from '@ecom/kernel';
import type { z } from '@hono/zod-openapi';
import type { NamedPromotion } from '../use-cases/read-promotions.ts';
import type {
  newPromotionSchema,
  promotionPageSchema,
  promotionQuery,
  promotionSchema,
} from './promotion-schemas.ts';

export const wire = (prefix: Prefix, id: string): string => toWireId(prefix, brandId(id));
const dateOrNull = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

function promotionAnswer(one: NamedPromotion): z.infer<typeof promotionSchema> {
  const { reservedXof, usesMax, uses, budgetXof, phase, storeId, storeName, goods } = one;
  const isUsedUp =
    (usesMax !== null && uses >= usesMax) || (budgetXof !== null && reservedXof >= budgetXof);
  return {
    id: wire('prm', one.id),
    owner: one.owner,
    store: storeId === null ? null : { id: wire('sto', storeId), name: storeName ?? '' },
    ...{ code: one.code, title: one.title, kind: one.kind, percentBp: one.percentBp },
    ...{ amountXof: one.amountXof, capXof: one.capXof, minItemsXof: one.minItemsXof },
    categories: [...one.categories],
    goods: goods.map(({ id, title }) => ({ id: wire('prd', id), title })),
    ...{ platformBp: one.platformBp, usesMax, perPersonMax: one.perPersonMax, budgetXof },
    startsAt: one.startsAt.toISOString(),
    endsAt: one.endsAt?.toISOString() ?? null,
    active: one.active,
    state: phase === 'running' && isUsedUp ? 'used_up' : phase,
    ...{ uses, givenXof: one.givenXof, version: one.version },
    budgetLeftXof: budgetXof === null ? null : budgetXof - reservedXof,
  };
}

export const pageOf = ({ over, after, limit }: z.infer<typeof promotionQuery>) => ({
  over: over === 'true',
  afterId: after === undefined ? null : parseId('prm', after),
  limit,
});

export function pageAnswer(found: {
  readonly items: readonly NamedPromotion[];
  readonly hasMore: boolean;
}): z.infer<typeof promotionPageSchema> {
  const items = found.items.map(promotionAnswer);
  return { items, next: found.hasMore ? (items.at(-1)?.id ?? null) : null };
}

type NewPromotion = z.infer<typeof newPromotionSchema>;

/** A wish as use-cases take it: all that its kind does not say is null. */
export function wishOf({ value, startsAt, endsAt, ...wish }: Omit<NewPromotion, 'productIds'>) {
  return {
    ...wish,
    kind: value.kind,
    percentBp: value.kind === 'percent' ? value.percentBp : null,
    amountXof: value.kind === 'amount' ? value.amountXof : null,
    // Of an amount there is no most.
    capXof: value.kind === 'amount' ? null : wish.capXof,
    startsAt: dateOrNull(startsAt),
    endsAt: dateOrNull(endsAt),
  };
}

export const boundsOf = <Bounds extends { startsAt: string; endsAt: string | null }>({
  startsAt,
  endsAt,
  ...bounds
}: Bounds) => ({ ...bounds, startsAt: new Date(startsAt), endsAt: dateOrNull(endsAt) });
