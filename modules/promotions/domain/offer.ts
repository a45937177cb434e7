/** What an offer takes off: a part of the goods, an amount of them, what the delivery costs. */
export const offerKinds = ['percent', 'amount', 'delivery'] as const;
export type OfferKind = (typeof offerKinds)[number];

/**
 * Offers of one class never add up at one store: the best is taken. Those of different classes do,
 * in this order, each on what the one before has left.
 */
export const offerClasses = ['store', 'platform', 'delivery'] as const;
export type OfferClass = (typeof offerClasses)[number];

export const offerOwners = ['store', 'platform'] as const;
export type OfferOwner = (typeof offerOwners)[number];

/** What is offered and never changes; whole francs, shares in basis points. */
export interface OfferTerms {
  readonly owner: OfferOwner;
  /** The store where it counts; null for every store. */
  readonly storeId: string | null;
  /** As it is typed, in capitals; null where it is given by itself. */
  readonly code: string | null;
  readonly kind: OfferKind;
  readonly percentBp: number | null;
  readonly amountXof: number | null;
  /** The most that a percentage or a delivery takes off. */
  readonly capXof: number | null;
  /** Of the goods that count, before any discount. */
  readonly minItemsXof: number;
  /** Slugs; what lies below one counts too. Both lists empty: everything. */
  readonly categories: readonly string[];
  readonly productIds: readonly string[];
  /** What of it the platform pays; the rest is the store's. */
  readonly platformBp: number;
}

/** Where an offer stands, by the database's clock. */
export const offerPhases = ['planned', 'running', 'paused', 'ended'] as const;
export type OfferPhase = (typeof offerPhases)[number];

/** An offer as a cart meets it. */
export interface Offer extends OfferTerms {
  readonly id: string;
  readonly title: string;
  readonly phase: OfferPhase;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  /** Null where nothing bounds it. */
  readonly usesLeft: number | null;
  readonly ownUsesLeft: number | null;
  readonly budgetLeftXof: number | null;
}

export const classOf = ({ kind, owner }: Pick<OfferTerms, 'kind' | 'owner'>): OfferClass =>
  kind === 'delivery' ? 'delivery' : owner;

/** What bounds offers. Amounts in whole francs. */
export const offerPolicy = {
  titleMax: 60,
  codeMin: 3,
  codeMax: 20,
  /** A tenth of the goods is always paid: nothing is given away whole by an offer. */
  percentMaxBp: 9_000,
  amountMaxXof: 1_000_000,
  budgetMaxXof: 100_000_000,
  usesMax: 1_000_000,
  perPersonMax: 1_000,
  namedMax: 50,
  /** In one cart. */
  codesMax: 5,
  /** Running or planned, of one store. */
  openMax: 50,
} as const;

/** A code as it is compared: capitals and digits, however it was typed. Null for none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s-]/g, '')
    .toUpperCase();
  const { codeMin, codeMax } = offerPolicy;
  return new RegExp(`^[A-Z0-9]{${codeMin},${codeMax}}$`).test(code) ? code : null;
}
