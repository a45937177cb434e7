import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { failReasons } from '../domain/order-rules.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  merchantSecurity as security,
  staleOrConflict,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { orderParam } from './order-routes.ts';

const base = '/v1/business/stores/{storeId}/deliveries';
const at = z.iso.datetime();

const deliverySchema = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.enum(['ready', 'picked_up']),
    version: z.int(),
    customer: z.object({ name: z.string() }),
    place: z.object({
      label: z.string().nullable(),
      quartier: z.string(),
      landmark: z.string(),
      phone: z.string(),
      lat: z.number(),
      lon: z.number(),
    }),
    goods: z.array(
      z.object({
        title: z.string(),
        variant: z.string(),
        soldBy: z.enum(['piece', 'weight']),
        quantity: z.int(),
      }),
    ),
    toCollectXof: z.int().openapi({ description: 'Cash to take; nothing where it is paid.' }),
    readyAbout: at.nullable(),
    slot: z.object({ from: at, to: at }).nullable(),
    codeLocked: z.boolean(),
  })
  .openapi('Delivery');

export const deliveriesRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What there is to carry, with no more of it than a courier needs',
  security,
  request: { params: storeParam },
  responses: {
    200: answer('As it is now', z.object({ items: z.array(deliverySchema) })),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

const version = z.int().min(1).openapi({ description: 'Of the order that you saw.' });

/** A courier's step. Who comes second is told what the order is now: `state`, `version`. */
const carryRoute = <Path extends string, Shape extends z.ZodRawShape>(
  path: Path,
  summary: string,
  shape: Shape,
  ...more: (readonly [status: number, ...codes: string[]])[]
) =>
  createRoute({
    method: 'post',
    path: `${base}/{orderId}/${path}` as const,
    tags,
    summary,
    security,
    request: {
      params: z.strictObject({ ...storeParam.shape, ...orderParam.shape }),
      headers: commandKeyHeader,
      body: jsonBody(z.strictObject({ version, ...shape })),
    },
    responses: {
      200: answer('Done; what is left to carry', z.object({ items: z.array(deliverySchema) })),
      ...problems(
        badCommand,
        liveSession,
        mayActForStore,
        [...storeUnknown, 'market.order_unknown'],
        [...staleOrConflict, 'market.order_moved_on'],
        limited,
        ...more,
      ),
    },
  });

export const carryDepartRoute = carryRoute('depart', 'I leave with it', {});
export const carryDeliverRoute = carryRoute(
  'deliver',
  'It is handed over by the customer’s code',
  { code: z.string().regex(/^\d{4}$/, 'four digits') },
  [422, 'market.code_wrong'],
  [423, 'market.code_locked'],
);
export const carryFailRoute = carryRoute('fail', 'Nobody took it: goods and money go back', {
  reason: z.enum(failReasons),
});
