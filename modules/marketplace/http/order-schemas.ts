import { z } from '@hono/zod-openapi';
import { orderPolicy } from '../domain/order-rules.ts';
import {
  fulfilments,
  orderEvents,
  orderSides,
  orderStates,
  payMethods,
} from '../domain/order-state.ts';
import { returnStates } from '../domain/return-state.ts';

const at = z.iso.datetime();

export const orderRowSchema = z
  .object({
    id: z.string(),
    number: z.string().openapi({ example: 'KA-4821', description: 'To be read aloud.' }),
    state: z.enum(orderStates),
    method: z.enum(payMethods),
    fulfilment: z.enum(fulfilments),
    store: z.object({ slug: z.string(), name: z.string() }),
    totalXof: z.int(),
    refundedXof: z.int(),
    lineCount: z.int(),
    firstTitle: z.string(),
    pictureId: z.string().nullable().openapi({ description: 'Of the first line; may be gone.' }),
    placedAt: at.nullable(),
    acceptBy: at.nullable(),
    acceptInMs: z.int().nullable().openapi({
      description: 'While the store has not answered: how long it has left, by our clock.',
    }),
    readyAbout: at.nullable(),
    slot: z.object({ from: at, to: at }).nullable().openapi({
      description: 'The hour that was chosen; null: as soon as it can be.',
    }),
    version: z.int(),
  })
  .openapi('OrderRow');

export const orderLineSchema = z
  .object({
    id: z.string(),
    productId: z.string(),
    variantId: z.string(),
    title: z.string(),
    variant: z.string(),
    pictureId: z.string().nullable(),
    soldBy: z.enum(['piece', 'weight']),
    quantity: z.int(),
    unitXof: z.int(),
    lineXof: z.int(),
    discountXof: z.int().openapi({ description: 'Taken off it; the customer pays the rest.' }),
    refused: z.boolean().openapi({ description: 'The store did not have it after all.' }),
    refundedXof: z.int(),
  })
  .openapi('OrderLine');

export const orderMoveSchema = z
  .object({
    event: z.enum(['place', ...orderEvents]),
    to: z.enum(orderStates),
    side: z.enum(orderSides),
    by: z.enum(['me', 'other', 'system']),
    byName: z.string().nullable().openapi({
      description: 'Of the store’s own people, told to the store’s people alone.',
    }),
    note: z.string().openapi({ description: 'A reason’s key, or what somebody wrote.' }),
    at,
  })
  .openapi('OrderMove');

export const orderRefundSchema = z
  .object({
    id: z.string(),
    amountXof: z.int(),
    channel: z.enum(['wallet', 'bill', 'hand']).openapi({
      description: 'Back in the wallet; off what is paid at the door; in cash, by the store.',
    }),
    reason: z.string(),
    note: z.string(),
    at,
  })
  .openapi('OrderRefund');

export const placeSchema = z
  .strictObject({
    label: z.string().max(60).optional(),
    quartier: z.string().min(1).max(60),
    landmark: z.string().min(3).max(200),
    phone: z.string().min(8).max(30),
    lat: z.number().min(5.9).max(11.2),
    lon: z.number().min(-0.2).max(1.9),
  })
  .openapi('OrderPlace');

export const discountSchema = z
  .object({ title: z.string(), code: z.string().nullable(), amountXof: z.int() })
  .openapi('Discount');

/** What everybody who may see an order sees of it. */
export const orderPageShape = {
  ...orderRowSchema.shape,
  itemsXof: z.int(),
  deliveryXof: z.int(),
  discountXof: z.int(),
  discounts: z.array(discountSchema),
  deliveredAt: at.nullable(),
  lines: z.array(orderLineSchema),
  moves: z.array(orderMoveSchema),
  refunds: z.array(orderRefundSchema),
  place: z
    .object({
      label: z.string().nullable(),
      quartier: z.string(),
      landmark: z.string(),
      phone: z.string(),
      lat: z.number(),
      lon: z.number(),
    })
    .nullable()
    .openapi({ description: 'Null where it is fetched.' }),
  asOf: at.openapi({ description: 'When this was so, by our clock.' }),
};

export const orderPageSchema = z
  .object({
    ...orderPageShape,
    checkoutId: z.string(),
    handoverCode: z.string().nullable().openapi({
      description:
        'Four digits, from the store’s yes to the handing over. Said with goods in hand.',
    }),
    codeLocked: z.boolean().openapi({ description: 'Too many wrong tries: support helps.' }),
    may: z.array(z.enum(['cancel'])),
  })
  .openapi('OrderPage');

export const storeOrderRowSchema = z
  .object({ ...orderRowSchema.shape, customer: z.object({ name: z.string() }) })
  .openapi('StoreOrderRow');

/** What a store gains by an order, as things stand. */
export const moneySchema = z
  .object({
    ...{ grossXof: z.int(), commissionXof: z.int(), netXof: z.int() },
    promotionXof: z.int().openapi({ description: 'Of the gross, what the platform pays.' }),
  })
  .openapi({ description: 'What the store gains by it, as things stand.' });

export const storeActs = [
  'accept',
  'refuse',
  'prepare',
  'ready',
  'depart',
  'deliver',
  'fail',
  'refund',
] as const;

/** The last thing that its customer reported of an order. */
export const returnedSchema = z.object({ id: z.string(), state: z.enum(returnStates) }).nullable();

export const storeOrderSchema = z
  .object({
    ...orderPageShape,
    customer: z.object({ name: z.string() }),
    codeTriesLeft: z.int().openapi({ description: `Of ${orderPolicy.codeTriesMax}.` }),
    money: moneySchema,
    toCollectXof: z.int().openapi({ description: 'Cash to take at the handing over.' }),
    refundableXof: z.int(),
    returned: returnedSchema.openapi({
      description: 'What was reported of it, for those who answer that; else null.',
    }),
    may: z.array(z.enum(storeActs)).openapi({ description: 'What you may do with it now.' }),
  })
  .openapi('StoreOrder');
