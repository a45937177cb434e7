import { err, ok, parseId } from '@ecom/kernel';
import { actorName, commandKeyHeader, problems, type Router, requireActor } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { moveReasons } from '../domain/stock-move.ts';
import { variantPolicy } from '../domain/variant-wish.ts';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { moveStock } from '../use-cases/merchant/move-stock.ts';
import { type MovementPage, readMovements } from '../use-cases/merchant/read-movements.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  memberOf,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { wire } from './merchant-product-answers.ts';
import { productParam, productUnknown } from './merchant-product-routes.ts';

const { onHandMax } = variantPolicy;

const movementSchema = z
  .object({
    id: z.string(),
    variantId: z.string(),
    variantName: z.string(),
    delta: z.int(),
    onHandAfter: z.int(),
    reason: z.enum([...moveReasons, 'opening', 'imported']),
    note: z.string(),
    by: z.enum(['me', 'member', 'system']),
    byId: z.string().nullable().openapi({
      description: 'Who, as the store’s members are named; null for the system.',
    }),
    at: z.iso.datetime(),
  })
  .openapi('StockMovement');

const listRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores/{storeId}/products/{id}/movements',
  tags,
  summary: 'How a product’s stock moved, newest first',
  security,
  request: {
    params: productParam,
    query: z.strictObject({
      after: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(movementSchema), next: z.string().nullable() }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, productUnknown),
  },
});

const reason = z.enum(moveReasons).openapi({
  description: '`received`, `returned` add; `sold`, `damaged`, `lost` take; `counted` sets.',
});
const note = z.string().max(200).default('');
const moveSchema = z
  .union([
    z.strictObject({ delta: z.int().min(-onHandMax).max(onHandMax), reason, note }),
    z.strictObject({ countedTo: z.int().min(0).max(onHandMax), reason, note }),
  ])
  .openapi('StockMoveRequest');

const moveRoute = createRoute({
  method: 'post',
  path: '/v1/business/stores/{storeId}/variants/{id}/movements',
  tags,
  summary: 'Move a variant’s stock, or say what was counted',
  description:
    'What buyers were promised cannot go. A count that finds what was known writes no movement: `movementId` is null.',
  security,
  request: {
    params: z.strictObject({
      ...storeParam.shape,
      id: z.string().max(60).openapi({ example: 'var_0190b6a5-…' }),
    }),
    headers: commandKeyHeader,
    body: jsonBody(moveSchema),
  },
  responses: {
    200: answer(
      'Moved',
      z.object({
        movementId: z.string().nullable(),
        delta: z.int(),
        onHand: z.int(),
        reserved: z.int(),
      }),
    ),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [...storeUnknown, 'market.variant_unknown'],
      [...keyConflict, 'market.stock_promised'],
      [422, 'market.reason_mismatch', 'market.stock_too_high'],
      limited,
    ),
  },
});

/** What there is of a store's goods, and why it changed. */
export function stockHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(listRoute, async (c) => {
    const { storeId, id } = c.req.valid('param');
    const { after, limit } = c.req.valid('query');
    const member = memberOf(c, storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const productId = parseId('prd', id);
    const afterId = after === undefined ? null : parseId('mov', after);
    // A mark that is none has nothing after it.
    if (after !== undefined && afterId === null) return c.json({ items: [], next: null }, 200);
    const of = productId && { storeId: member.storeId ?? '', productId };
    const page = of && (await readMovements(database, of, { afterId, limit }));
    if (!page) return refuse(c, { code: 'market.product_unknown' });
    const me = actorName(requireActor(c));
    const next = page.nextId === null ? null : wire('mov', page.nextId);
    return c.json({ items: page.items.map((one) => movementAnswer(one, me)), next }, 200);
  });

  router.openapi(moveRoute, async (c) => {
    const { storeId: store, id } = c.req.valid('param');
    const variantId = parseId('var', id);
    const wish = c.req.valid('json');
    const told = { variantId: id, reason: wish.reason };
    const command = { name: 'market.move_stock', store, input: { variantId, ...wish }, told };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      if (!variantId) return err('market.variant_unknown');
      const moved = await moveStock(tx, { ...by, variantId }, wish);
      if (!moved.ok) return moved;
      const { movementId } = moved.value;
      return ok({ ...moved.value, movementId: movementId && wire('mov', movementId) });
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

function movementAnswer(
  { actor, movedAt, ...movement }: MovementPage['items'][number],
  me: string,
): z.infer<typeof movementSchema> {
  const userId = /^user:(.+)$/.exec(actor)?.[1] ?? null;
  return {
    ...movement,
    id: wire('mov', movement.id),
    variantId: wire('var', movement.variantId),
    by: actor === me ? 'me' : userId === null ? 'system' : 'member',
    byId: userId === null ? null : wire('usr', userId),
    at: movedAt.toISOString(),
  };
}
