import type { Preview, PreviewLine, PreviewStore } from './checkout-preview.ts';

/** What an offer takes off a line, or off a store's delivery where `variantId` is null. */
export interface Discount {
  readonly promotionId: string;
  readonly title: string;
  readonly code: string | null;
  readonly storeId: string;
  readonly variantId: string | null;
  readonly amountXof: number;
  /** What of it the platform pays. */
  readonly platformXof: number;
}

/** A discount as a list names it: one an offer and store. */
export type NamedDiscount = Pick<Discount, 'title' | 'code' | 'amountXof'>;

const sumOf = (discounts: readonly Discount[], key: 'amountXof' | 'platformXof'): number =>
  discounts.reduce((sum, one) => sum + one[key], 0);

/** A cart with what is taken off it. */
export function discountPreview(preview: Preview, discounts: readonly Discount[]): Preview {
  const stores = preview.stores.map((part) =>
    discountStore(
      part,
      discounts.filter(({ storeId }) => storeId === part.store.id),
    ),
  );
  const discountXof = stores.reduce((sum, part) => sum + part.discountXof, 0);
  return { ...preview, stores, discountXof, totalXof: preview.totalXof - discountXof };
}

function discountStore(part: PreviewStore, discounts: readonly Discount[]): PreviewStore {
  const onDelivery = discounts.filter(({ variantId }) => variantId === null);
  const lines = part.lines.map((line): PreviewLine => {
    const off = discounts.filter(({ variantId }) => variantId === line.variantId);
    const [discountXof, promotionXof] = [sumOf(off, 'amountXof'), sumOf(off, 'platformXof')];
    return { ...line, discountXof, promotionXof };
  });
  const discountXof = sumOf(discounts, 'amountXof');
  return {
    ...part,
    ...{ lines, discounts, discountXof, totalXof: part.totalXof - discountXof },
    discountDeliveryXof: sumOf(onDelivery, 'amountXof'),
    promotionXof: sumOf(discounts, 'platformXof'),
    promotionDeliveryXof: sumOf(onDelivery, 'platformXof'),
  };
}

/** Line by line is how they are kept; who reads wants one an offer. */
export function nameDiscounts(
  discounts: readonly Pick<Discount, 'promotionId' | 'title' | 'code' | 'amountXof'>[],
): NamedDiscount[] {
  const named = new Map<string, NamedDiscount>();
  for (const { promotionId, title, code, amountXof } of discounts) {
    const before = named.get(promotionId)?.amountXof ?? 0;
    named.set(promotionId, { title, code, amountXof: before + amountXof });
  }
  return [...named.values()];
}
