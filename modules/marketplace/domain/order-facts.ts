import type { Fulfilment, OrderState, PayMethod } from './order-state.ts';

/** Where a checkout goes, as it was said. */
export interface OrderPlace {
  readonly label: string | null;
  readonly quartier: string;
  readonly landmark: string;
  /** E.164. */
  readonly phone: string;
  readonly lat: number;
  readonly lon: number;
}

/** An order as its row has it; whole francs. */
export interface OrderFacts {
  readonly id: string;
  readonly checkoutId: string;
  readonly userId: string;
  readonly storeId: string;
  readonly number: string;
  readonly method: PayMethod;
  readonly fulfilment: Fulfilment;
  readonly state: OrderState;
  readonly itemsXof: number;
  readonly deliveryXof: number;
  readonly discountXof: number;
  readonly discountDeliveryXof: number;
  /** What the platform pays of the discounts, and of that on the delivery. */
  readonly promotionXof: number;
  readonly promotionDeliveryXof: number;
  readonly totalXof: number;
  readonly refundedXof: number;
  readonly refundedDeliveryXof: number;
  /** Of `promotionXof`, what went back to the platform. */
  readonly refundedPromotionXof: number;
  /** Milliseconds until the store must have answered; not above zero where it is late. */
  readonly acceptInMs: number | null;
  readonly acceptBy: Date | null;
  /** The hour that was chosen; both null for «now». */
  readonly slotFrom: Date | null;
  readonly slotTo: Date | null;
  readonly readyAbout: Date | null;
  readonly placedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly codeTries: number;
  /** When this was so, by the database's clock. */
  readonly asOf: Date;
  readonly version: number;
}

export interface OrderLine {
  readonly id: string;
  readonly orderId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly title: string;
  readonly variantName: string;
  readonly pictureId: string | null;
  readonly soldBy: 'piece' | 'weight';
  readonly quantity: number;
  readonly unitXof: number;
  readonly lineXof: number;
  readonly discountXof: number;
  readonly promotionXof: number;
  readonly commissionXof: number;
  readonly refused: boolean;
  readonly refundedXof: number;
}
