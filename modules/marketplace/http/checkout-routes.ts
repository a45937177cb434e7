import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { lineProblems, storeProblems } from '../domain/checkout-preview.ts';
import { checkoutStates } from '../domain/checkout-state.ts';
import { orderPolicy } from '../domain/order-rules.ts';
import { fulfilments, payMethods } from '../domain/order-state.ts';
import { codesMax } from '../domain/typed-code.ts';
import { nearOfferSchema, previewCodeSchema } from './discount-schemas.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  limited,
  liveSession,
  mayWrite,
  merchantSecurity as security,
} from './merchant-parts.ts';
import { discountSchema, orderRowSchema, placeSchema } from './order-schemas.ts';

const tags = ['market'];
const { linesMax, quantityMax, totalMaxXof } = orderPolicy;

const wantedSchema = z.strictObject({
  variantId: z.string().max(60).openapi({ example: 'var_0190b6a5-…' }),
  quantity: z.int().min(1).max(quantityMax),
  seenXof: z.int().min(0).max(totalMaxXof).optional().openapi({
    description: 'The price that was shown: only compared with ours.',
  }),
});
const isOnce = (lines: readonly { readonly variantId: string }[]) =>
  new Set(lines.map(({ variantId }) => variantId)).size === lines.length;
const lines = z
  .array(wantedSchema)
  .min(1)
  .max(linesMax)
  .refine(isOnce, 'each variant once')
  .openapi({ description: 'Each variant once.' });
const fulfilment = z
  .record(z.string().max(80), z.enum(fulfilments))
  .refine((all) => Object.keys(all).length <= linesMax, `${linesMax} at most`)
  .default({})
  .openapi({ description: 'By the store’s slug; what is not named is delivered.' });

const slots = z
  .record(z.string().max(80), z.iso.datetime())
  .refine((all) => Object.keys(all).length <= linesMax, `${linesMax} at most`)
  .default({})
  .openapi({
    description: 'By the store’s slug the begin of an hour; what is not named comes now.',
  });

export const phoneSchema = z
  .strictObject({
    network: z.enum(['mixx', 'moov']),
    number: z.string().max(40).openapi({ example: '90 11 22 33' }),
  })
  .openapi('PayingPhone');

const codes = z
  .array(z.string().min(1).max(40))
  .max(codesMax)
  .default([])
  .openapi({ description: 'Of offers, as they were typed.', example: ['RENTREE'] });

const previewLineSchema = z
  .object({
    variantId: z.string(),
    productId: z.string(),
    title: z.string(),
    variant: z.string(),
    pictureId: z.string().nullable(),
    soldBy: z.enum(['piece', 'weight']),
    quantity: z.int(),
    unitXof: z.int(),
    lineXof: z.int().openapi({ description: 'Nothing for what cannot be had.' }),
    available: z.int(),
    problem: z.enum(lineProblems).nullable(),
  })
  .openapi('PreviewLine');

export const previewCheckoutRoute = createRoute({
  method: 'post',
  path: '/v1/market/checkouts/preview',
  tags,
  summary: 'What a cart would cost now, and what stands in its way',
  description:
    'For guests, too. Holds nothing. Without a quartier no delivery fee is known. Of every code that was sent it says what it takes off, or why it takes nothing.',
  request: {
    body: jsonBody(
      z
        .strictObject({
          lines,
          fulfilment,
          slots,
          codes,
          method: z.enum(payMethods).default('wallet'),
          quartier: z.string().max(60).optional(),
        })
        .openapi('CheckoutPreviewRequest'),
    ),
  },
  responses: {
    200: answer(
      'As it is now',
      z
        .object({
          stores: z.array(
            z
              .object({
                store: z.object({
                  id: z.string(),
                  slug: z.string(),
                  name: z.string(),
                  openNow: z.boolean(),
                  quartier: z.string(),
                  orderMinXof: z.int(),
                  opensAt: z.iso.datetime().nullable().openapi({
                    description: 'While it is closed or pauses: when somebody is there again.',
                  }),
                  hasSlots: z.boolean().openapi({ description: 'It offers hours besides now.' }),
                }),
                fulfilment: z.enum(fulfilments),
                slot: z
                  .object({ from: z.iso.datetime(), to: z.iso.datetime() })
                  .nullable()
                  .openapi({ description: 'The hour that was asked for, where it is offered.' }),
                lines: z.array(previewLineSchema),
                itemsXof: z.int(),
                deliveryXof: z.int().nullable().openapi({
                  description:
                    'Null where no quartier was named, or the store brings nothing there.',
                }),
                discountXof: z.int(),
                discounts: z.array(discountSchema),
                totalXof: z.int(),
                problem: z.enum(storeProblems).nullable(),
              })
              .openapi('PreviewStore'),
          ),
          unknown: z.array(z.string()).openapi({ description: 'Variants that are nowhere.' }),
          itemsXof: z.int(),
          deliveryXof: z.int(),
          discountXof: z.int(),
          totalXof: z.int(),
          codes: z.array(previewCodeSchema),
          near: z.array(nearOfferSchema),
          canPlace: z.boolean().openapi({
            description: 'Nothing stands in the way but differences of price.',
          }),
        })
        .openapi('CheckoutPreview'),
    ),
    ...problems(badRequest),
  },
});

export const storeSlotsRoute = createRoute({
  method: 'get',
  path: '/v1/market/stores/{slug}/slots',
  tags,
  summary: 'The hours that a store offers besides now',
  description: 'Whole hours in the order of time; empty for a store that offers none.',
  request: { params: z.strictObject({ slug: z.string().max(80) }) },
  responses: {
    200: answer(
      'As they are now',
      z.object({
        items: z.array(
          z
            .object({ from: z.iso.datetime(), to: z.iso.datetime(), isFree: z.boolean() })
            .openapi('OfferedSlot'),
        ),
      }),
    ),
    ...problems(badRequest),
  },
});

export const checkoutRoute = createRoute({
  method: 'post',
  path: '/v1/market/checkouts',
  tags,
  summary: 'Buy a cart: one order a store, all or nothing',
  description:
    'By wallet with a PIN token given for `expectedTotalXof` and the payee `checkout`; the money waits in escrow until the goods are handed over. By `mobile_money` the phone that is named is asked: the answer’s `state` is `awaiting_payment`, and the stores hear of it when the money is here. The same key again gets the same answer. Where anything differs from what was agreed to, nothing is bought: ask the preview again.',
  security,
  request: {
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          lines,
          fulfilment,
          slots,
          place: placeSchema.optional(),
          codes,
          method: z.enum(payMethods),
          expectedTotalXof: z.int().min(1).max(totalMaxXof),
          pinToken: z.string().min(1).max(100).optional(),
          phone: phoneSchema.optional(),
        })
        .openapi('CheckoutRequest'),
    ),
  },
  responses: {
    201: answer(
      'Bought',
      z
        .object({
          id: z.string(),
          state: z.enum(checkoutStates),
          totalXof: z.int(),
          orders: z.array(orderRowSchema),
        })
        .openapi('Checkout'),
    ),
    ...problems(
      badCommand,
      liveSession,
      [
        ...mayWrite,
        'auth.pin_required',
        'auth.pin_token_invalid',
        'auth.device_untrusted',
        'auth.restricted',
      ],
      [
        409,
        'http.idempotency_conflict',
        'market.cart_changed',
        'market.out_of_stock',
        'market.store_closed',
        'market.slot_gone',
        'market.zone_not_served',
        'market.below_minimum',
        'market.cash_refused',
        'market.payment_under_way',
      ],
      [
        422,
        'market.place_missing',
        'market.phone_invalid',
        'market.phone_missing',
        'payments.insufficient_funds',
        'payments.network_unavailable',
        'payments.amount_too_small',
        'payments.amount_too_large',
      ],
      limited,
    ),
  },
});
