import type { Discount } from './order-discount.ts';
import type { Fulfilment, PayMethod } from './order-state.ts';
import type { OfferedSlot } from './slot.ts';

/** What somebody wants, each variant once, as her device kept it. A price is only what she saw: nothing is sold by it. */
export interface WantedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly seenXof?: number | undefined;
}

/** What stands on the shelf now. */
export interface ShelfLine {
  readonly variantId: string;
  readonly productId: string;
  readonly storeId: string;
  readonly title: string;
  readonly variantName: string;
  readonly pictureId: string | null;
  readonly soldBy: 'piece' | 'weight';
  readonly unitXof: number;
  readonly available: number;
  readonly onSale: boolean;
  readonly commissionBp: number;
}

export interface ShelfStore {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly quartier: string;
  readonly orderMinXof: number;
  readonly openNow: boolean;
  readonly paused: boolean;
  /** When somebody is there again; null while it is open, and where that is not known. */
  readonly opensAt: Date | null;
  /** Whether it offers hours besides «now». */
  readonly hasSlots: boolean;
  /** To the quartier that was asked about; null where the store brings nothing. */
  readonly feeXof: number | null;
  /** What it may still owe the platform of cash that it takes. */
  readonly cashRoomXof: number;
}

export const lineProblems = ['gone', 'out_of_stock', 'less_stock', 'price_changed'] as const;
export type LineProblem = (typeof lineProblems)[number];
export const storeProblems = [
  'closed',
  'paused',
  'slot_gone',
  'no_zone',
  'below_minimum',
  'no_cash',
] as const;
export type StoreProblem = (typeof storeProblems)[number];

export interface PreviewLine extends ShelfLine {
  readonly quantity: number;
  readonly lineXof: number;
  /** What offers take off it, and what of that the platform pays. */
  readonly discountXof: number;
  readonly promotionXof: number;
  readonly problem: LineProblem | null;
}

/** What one store would bring. `deliveryXof` is null where it brings nothing there. */
export interface PreviewStore {
  readonly store: ShelfStore;
  readonly fulfilment: Fulfilment;
  /** The hour that was asked for, where the store offers it; null for «now». */
  readonly slot: OfferedSlot | null;
  readonly lines: readonly PreviewLine[];
  readonly itemsXof: number;
  readonly deliveryXof: number | null;
  /** Of goods and delivery; `totalXof` is less that. */
  readonly discountXof: number;
  readonly discountDeliveryXof: number;
  /** What the platform pays of it. */
  readonly promotionXof: number;
  readonly promotionDeliveryXof: number;
  readonly discounts: readonly Discount[];
  readonly totalXof: number;
  readonly problem: StoreProblem | null;
}

export interface Preview {
  readonly stores: readonly PreviewStore[];
  /** What is on no shelf that we know. */
  readonly unknown: readonly string[];
  readonly itemsXof: number;
  readonly deliveryXof: number;
  readonly discountXof: number;
  readonly totalXof: number;
  /** Nothing stands in the way but differences of price, which the total tells. */
  readonly canPlace: boolean;
}

interface Wish {
  readonly lines: readonly WantedLine[];
  readonly fulfilmentOf: (slug: string) => Fulfilment;
  /** The hour that was asked for of a store: undefined for «now», null where it is none. */
  readonly slotOf: (slug: string) => OfferedSlot | null | undefined;
  readonly method: PayMethod;
  /** Whether a quartier was named: without one no fee is known, which is no problem yet. */
  readonly hasQuartier: boolean;
  readonly commissionOf: (lineXof: number, bp: number) => number;
}

/** What a cart would cost now, store by store, and what stands in the way of each part. */
export function previewCart(
  wish: Wish,
  shelf: readonly ShelfLine[],
  stores: readonly ShelfStore[],
): Preview {
  const known = new Map(shelf.map((line) => [line.variantId, line]));
  const unknown = wish.lines.filter(({ variantId }) => !known.has(variantId));
  const parts = stores.map((store) => previewStore(wish, known, store));
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const sound = ({ problem, lines, itemsXof, deliveryXof }: PreviewStore) =>
    problem === null &&
    deliveryXof !== null &&
    itemsXof > 0 &&
    lines.every((line) => line.problem === null || line.problem === 'price_changed');
  return {
    stores: parts,
    unknown: unknown.map(({ variantId }) => variantId),
    itemsXof: sum(parts.map(({ itemsXof }) => itemsXof)),
    deliveryXof: sum(parts.map(({ deliveryXof }) => deliveryXof ?? 0)),
    discountXof: 0,
    totalXof: sum(parts.map(({ totalXof }) => totalXof)),
    canPlace: parts.length > 0 && unknown.length === 0 && parts.every(sound),
  };
}

function previewStore(
  wish: Wish,
  known: ReadonlyMap<string, ShelfLine>,
  store: ShelfStore,
): PreviewStore {
  const lines = wish.lines.flatMap((wanted) => {
    const line = known.get(wanted.variantId);
    return line?.storeId === store.id ? [previewLine(wanted, line)] : [];
  });
  const fulfilment = wish.fulfilmentOf(store.slug);
  const itemsXof = lines.reduce((total, { lineXof }) => total + lineXof, 0);
  const deliveryXof = fulfilment === 'pickup' ? 0 : store.feeXof;
  const slot = wish.slotOf(store.slug) ?? null;
  const part = { store, fulfilment, slot, lines, itemsXof, deliveryXof };
  const totalXof = itemsXof + (deliveryXof ?? 0);
  const problem = timeProblem(wish, part) ?? storeProblem(wish, part);
  return {
    ...part,
    ...undiscounted,
    discountDeliveryXof: 0,
    discounts: [],
    promotionDeliveryXof: 0,
    totalXof,
    problem,
  };
}

/** Before any offer is met. */
const undiscounted = { discountXof: 0, promotionXof: 0 } as const;

/** What cannot be had costs nothing: the rest of the cart is still counted. */
function previewLine({ quantity, seenXof }: WantedLine, line: ShelfLine): PreviewLine {
  const problem = lineProblem(quantity, seenXof, line);
  const isThere = problem !== 'gone' && problem !== 'out_of_stock';
  const lineXof = isThere ? quantity * line.unitXof : 0;
  return { ...line, ...undiscounted, quantity, lineXof, problem };
}

function lineProblem(
  quantity: number,
  seenXof: number | undefined,
  { onSale, available, unitXof }: ShelfLine,
): LineProblem | null {
  if (!onSale) return 'gone';
  if (available <= 0) return 'out_of_stock';
  if (available < quantity) return 'less_stock';
  return seenXof !== undefined && seenXof !== unitXof ? 'price_changed' : null;
}

/** An hour that is free is served whatever the store does now. */
function timeProblem(
  { slotOf }: Wish,
  { store, slot }: Pick<PreviewStore, 'store' | 'slot'>,
): StoreProblem | null {
  if (slotOf(store.slug) !== undefined) return slot && slot.left > 0 ? null : 'slot_gone';
  if (store.paused) return 'paused';
  return store.openNow ? null : 'closed';
}

function storeProblem(
  { method, hasQuartier, commissionOf }: Wish,
  part: Pick<PreviewStore, 'store' | 'lines' | 'itemsXof' | 'deliveryXof'>,
): StoreProblem | null {
  const { store, lines, itemsXof, deliveryXof } = part;
  if (deliveryXof === null && hasQuartier) return 'no_zone';
  if (itemsXof > 0 && itemsXof < store.orderMinXof) return 'below_minimum';
  const owed = lines.reduce((sum, one) => sum + commissionOf(one.lineXof, one.commissionBp), 0);
  return method === 'cash' && owed > store.cashRoomXof ? 'no_cash' : null;
}
