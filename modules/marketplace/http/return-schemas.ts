import { z } from '@hono/zod-openapi';
import { orderPolicy } from '../domain/order-rules.ts';
import { payMethods } from '../domain/order-state.ts';
import { pictureSides, returnPolicy, returnReasons, returnWishes } from '../domain/return-rules.ts';
import { returnStates } from '../domain/return-state.ts';
import { plainLines } from './plain-text.ts';

const at = z.iso.datetime();
const { linesMax, quantityMax, totalMaxXof } = orderPolicy;
const { wordsMax, noteMax } = returnPolicy;

export const returnedLineSchema = z
  .object({
    lineId: z.string(),
    title: z.string(),
    variant: z.string(),
    soldBy: z.enum(['piece', 'weight']),
    quantity: z.int().openapi({ description: 'Bought.' }),
    returned: z.int().openapi({ description: 'Of these, held against the store.' }),
    unitXof: z.int(),
  })
  .openapi('ReturnedLine');

const evidenceSchema = z
  .object({
    id: z.string(),
    side: z.enum(pictureSides),
    widthPx: z.int(),
    heightPx: z.int(),
  })
  .openapi('ReturnPicture');

/** What both sides and the platform see alike. */
const returnShape = {
  id: z.string().openapi({ example: 'ret_0190b6a5-…' }),
  orderId: z.string(),
  number: z.string(),
  method: z.enum(payMethods).openapi({ description: 'How the order was paid.' }),
  store: z.object({ slug: z.string(), name: z.string() }),
  state: z.enum(returnStates),
  reason: z.enum(returnReasons),
  words: z.string(),
  wish: z.enum(returnWishes),
  openedAt: at,
  dueAt: at.nullable().openapi({
    description: 'Until when the store answers, or its customer may take a refusal further.',
  }),
  dueInMs: z.int().nullable().openapi({ description: 'The same, by our clock.' }),
  refusal: z.object({ words: z.string(), at }).nullable(),
  dispute: z
    .object({
      by: z.enum(['customer', 'silence']).openapi({ description: 'Silence: the store’s.' }),
      words: z.string(),
      storeWords: z.string(),
      at,
    })
    .nullable(),
  decision: z
    .object({
      by: z.enum(['store', 'platform']),
      grantedXof: z.int(),
      words: z.string(),
      restocked: z.boolean(),
      at,
    })
    .nullable(),
  settledAt: at.nullable(),
  lines: z.array(returnedLineSchema),
  pictures: z.array(evidenceSchema),
  worthXof: z.int().openapi({ description: 'The most that can be given back for it now.' }),
  version: z.int(),
};

export const ownReturnSchema = z
  .object({ ...returnShape, may: z.array(z.enum(['dispute', 'withdraw', 'show'])) })
  .openapi('OwnReturn');

/** What she said of an order, and what she may still say of it. */
export const orderReturnsSchema = z
  .object({
    items: z.array(ownReturnSchema),
    mayOpen: z.boolean(),
    until: at.nullable().openapi({ description: 'Null while nothing was received.' }),
    lines: z.array(
      z.object({
        lineId: z.string(),
        title: z.string(),
        variant: z.string(),
        soldBy: z.enum(['piece', 'weight']),
        unitXof: z.int(),
        left: z.int().openapi({ description: 'Pieces that can still be held against it.' }),
      }),
    ),
  })
  .openapi('OrderReturns');

const person = z.object({ name: z.string() });

export const storeReturnSchema = z
  .object({
    ...returnShape,
    customer: person,
    may: z.array(z.enum(['accept', 'refuse', 'show', 'say'])),
  })
  .openapi('StoreReturn');

export const disputeSchema = z
  .object({
    ...returnShape,
    store: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    customer: z.object({ id: z.string(), name: z.string() }),
    may: z.array(z.enum(['judge'])),
  })
  .openapi('Dispute');

export const returnWishSchema = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          lineId: z.string().max(60),
          quantity: z.int().min(1).max(quantityMax),
        }),
      )
      .min(1)
      .max(linesMax),
    reason: z.enum(returnReasons),
    words: plainLines({ max: wordsMax }).pipe(z.string().min(3)),
    wish: z.enum(returnWishes),
  })
  .openapi('ReturnWish');

export const version = z.int().min(1).openapi({ description: 'Of the return that you saw.' });
export const grantedXof = z.int().min(0).max(totalMaxXof).openapi({
  description: 'Off the goods in question; 0 for an arrangement without money, told in words.',
});
export const note = plainLines({ max: noteMax });
export const reasonWords = plainLines({ max: noteMax }).pipe(z.string().min(3));
export const evidenceWords = plainLines({ max: wordsMax }).pipe(z.string().min(3));
