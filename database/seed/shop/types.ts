/** The shapes that the seed inserts into the schema `market`: pure data, no database. */

/** A category as its table has it, with what its products may say of themselves. */
export interface SeedCategory {
  readonly slug: string;
  readonly parent: string | null;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly byWeight: boolean;
  readonly attributes: readonly SeedAttribute[];
}

export interface Choice {
  readonly value: string;
  readonly fr: string;
  readonly en: string;
}

interface Named {
  readonly key: string;
  readonly nameFr: string;
  readonly nameEn: string;
}

/** What products of a category, and of those below it, may say of themselves. */
export type SeedAttribute =
  | (Named & { readonly kind: 'number'; readonly unit: string })
  | (Named & { readonly kind: 'choice'; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: 'boolean' | 'text' });

export type AttributeValue = string | number | boolean;

/** Minutes since midnight; two rows of a day are a lunch break between them. */
export interface OpeningHours {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly opensMinute: number;
  readonly closesMinute: number;
}

export interface DeliveryZone {
  /** The quartier's name, as `database/reference` writes it. */
  readonly quartier: string;
  readonly feeXof: number;
}

/** An invented store; `isDemo` says so to whoever sees it. */
export interface SeedStore {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly phone: string;
  readonly ownerName: string;
  readonly quartier: string;
  /** In words, as people tell the way. */
  readonly landmark: string;
  readonly lat: number;
  readonly lon: number;
  readonly hours: readonly OpeningHours[];
  readonly preparationMinutes: number;
  readonly orderMinXof: number;
  readonly zones: readonly DeliveryZone[];
  readonly isDemo: true;
}

export interface SeedVariant {
  /** «Rouge · 42»; empty where there is only one. */
  readonly name: string;
  readonly sku: string;
  readonly priceXof: number;
  readonly wasXof: number | null;
  readonly onHand: number;
  readonly lowAt: number;
}

/** How a product is pictured: what, in which colours, on which cloth. */
export interface Look {
  readonly motif: string;
  readonly palette: string;
  readonly ground: string;
}

export interface SeedProduct {
  /** Stable from run to run: the store's slug and the good's. */
  readonly key: string;
  readonly storeSlug: string;
  readonly category: string;
  /** The kind of good: what the template is called. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly brand: string;
  readonly soldBy: 'piece' | 'weight';
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly variants: readonly SeedVariant[];
  /** What sells and is new comes first in a list. */
  readonly rank: number;
  readonly look: Look;
  readonly isDemo: true;
}
