import { err, ok, parseId } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { bulkPolicy } from '../domain/bulk-change.ts';
import type { MarketRouteDeps } from '../http.ts';
import { type EditOutcome, editMany } from '../use-cases/merchant/edit-many.ts';
import { undoEdit } from '../use-cases/merchant/undo-edit.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import {
  answer,
  badCommand,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { wire } from './merchant-product-answers.ts';
import { stateSchema } from './merchant-product-schemas.ts';

const path = '/v1/business/stores/{storeId}/products/bulk';
const { productsMax, percentMin, percentMax, stockMax } = bulkPolicy;

const outcomeSchema = z
  .object({
    editId: z.string().nullable().openapi({
      description: 'With which it can be undone for a day; null where nothing changed.',
    }),
    changed: z.int(),
    refused: z.array(z.object({ id: z.string(), code: z.string() })),
  })
  .openapi('BulkEditOutcome');

const bulkSchema = z
  .strictObject({
    ids: z.array(z.string().max(60)).min(1).max(productsMax),
    change: z.union([
      z.strictObject({ state: stateSchema }),
      z.strictObject({ category: z.string().max(80) }),
      z.strictObject({
        pricePercent: z.int().min(percentMin).max(percentMax).openapi({
          description: 'Of the present price, rounded to 5 F: −10 is a tenth less.',
        }),
      }),
      z.strictObject({
        addStock: z
          .int()
          .min(1)
          .max(stockMax)
          .openapi({ description: 'To each variant for sale.' }),
      }),
    ]),
  })
  .openapi('BulkEditRequest');

const editRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Do one thing to many products',
  description:
    'To those that bear it; of the others `refused` says why not: `market.product_unknown`, `market.nothing_for_sale`, `market.price_out_of_range`, `market.stock_too_high`. In another category a product keeps the attributes that it understands.',
  security,
  request: { params: storeParam, headers: commandKeyHeader, body: jsonBody(bulkSchema) },
  responses: {
    200: answer('Done', outcomeSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      storeUnknown,
      keyConflict,
      [422, 'market.category_not_for_products'],
      limited,
    ),
  },
});

const undoRoute = createRoute({
  method: 'post',
  path: `${path}/{editId}/undo`,
  tags,
  summary: 'Take such an edit back',
  description:
    'Once, within a day. What somebody changed since stays: `market.changed_meanwhile` in `refused`, `market.stock_promised` where added stock is promised to buyers.',
  security,
  request: {
    params: z.strictObject({
      ...storeParam.shape,
      editId: z.string().max(60).openapi({ example: 'blk_0190b6a5-…' }),
    }),
    headers: commandKeyHeader,
  },
  responses: {
    200: answer('Taken back', outcomeSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [...storeUnknown, 'market.edit_unknown'],
      [...keyConflict, 'market.edit_undone'],
      limited,
    ),
  },
});

/** Edits of many products at once. */
export function bulkHandlers(router: Router, { database }: MarketRouteDeps): void {
  const act = 'change_many' as const;

  router.openapi(editRoute, async (c) => {
    const { storeId: store } = c.req.valid('param');
    const { ids: asked, change } = c.req.valid('json');
    const ids = asked.flatMap((id) => parseId('prd', id) ?? []);
    // What is no id of a product is nobody's product.
    const strangers = asked.filter((id) => parseId('prd', id) === null);
    const input = { ids: asked, change };
    const told = { products: asked.length, change: Object.keys(change).join() };
    const command = { name: 'market.edit_many', store, input, act, told };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      const outcome = await editMany(tx, by, { ids, change });
      return outcome.ok ? ok(outcomeAnswer(outcome.value, strangers)) : outcome;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(undoRoute, async (c) => {
    const { storeId: store, editId: asked } = c.req.valid('param');
    const editId = parseId('blk', asked);
    const command = { name: 'market.undo_edit', store, input: { editId }, act };
    const result = await shelfCommand(c, database, command, async (tx, by) => {
      if (!editId) return err('market.edit_unknown');
      const outcome = await undoEdit(tx, by, editId);
      return outcome.ok ? ok(outcomeAnswer(outcome.value, [])) : outcome;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

const outcomeAnswer = (
  { editId, changed, refused }: EditOutcome,
  strangers: readonly string[],
): z.infer<typeof outcomeSchema> => ({
  editId: editId && wire('blk', editId),
  changed,
  refused: [
    ...refused.map(({ id, code }) => ({ id: wire('prd', id), code })),
    ...strangers.map((id) => ({ id, code: 'market.product_unknown' })),
  ],
});
