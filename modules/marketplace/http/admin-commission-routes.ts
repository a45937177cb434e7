import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { adminLive, adminMay } from './admin-parts.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  merchantSecurity as security,
} from './merchant-parts.ts';
import { plainText } from './plain-text.ts';

/** Names the routes’ acts in the document, where the tests hold every route against the table. */
const looking = { 'x-act': 'view_commission' } as const;
const setting = { 'x-act': 'set_commission' } as const;
const tags = ['admin orders'];
const path = '/v1/admin/commission-rates';
const bp = z.int().min(0).max(5_000).nullable().openapi({
  description: 'Basis points: 1,000 is a tenth. Null ends the rate of its store or category.',
});

export const commissionRateSchema = z
  .object({
    id: z.string(),
    store: z.object({ id: z.string(), name: z.string() }).nullable(),
    category: z.string().nullable().openapi({ description: 'Its slug; null: every category.' }),
    bp,
    from: z.iso.datetime(),
    state: z.enum(['past', 'now', 'planned']),
    byName: z.string().nullable(),
    reason: z.string(),
    setAt: z.iso.datetime(),
  })
  .openapi('CommissionRate');

export const commissionRatesRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'What the platform keeps of a sale: what was, is and will be',
  description:
    'The first that fits counts: the store’s category, the store, the category or the nearest above it, everybody.',
  security,
  ...looking,
  responses: {
    200: answer('Found', z.object({ items: z.array(commissionRateSchema) })),
    ...problems(adminLive, adminMay),
  },
});

export const setCommissionRoute = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'Set a rate from now or from later on; orders that exist keep theirs',
  security,
  ...setting,
  request: {
    headers,
    body: jsonBody(
      z
        .strictObject({
          storeId: z.string().max(60).optional(),
          category: z.string().min(1).max(60).optional(),
          bp,
          from: z.iso.datetime().optional().openapi({ description: 'Now where absent.' }),
          reason: plainText({ min: 3, max: 200 }),
        })
        .openapi('CommissionRateWish'),
    ),
  },
  responses: {
    204: { description: 'Set' },
    ...problems(
      badCommand,
      adminLive,
      adminMay,
      [404, 'market.store_unknown', 'market.category_unknown'],
      [...keyConflict, 'market.rate_there_already'],
      [422, 'market.rate_in_the_past', 'market.rate_for_everybody_stays'],
    ),
  },
});

export const dropCommissionRoute = createRoute({
  method: 'delete',
  path: `${path}/{id}`,
  tags,
  summary: 'Take back a rate that has not begun',
  security,
  ...setting,
  request: { headers, params: z.object({ id: z.string().max(60).openapi({ example: '12' }) }) },
  responses: {
    204: { description: 'Taken back' },
    ...problems(
      badCommand,
      badRequest,
      adminLive,
      adminMay,
      [404, 'market.rate_unknown'],
      keyConflict,
      [422, 'market.rate_in_the_past'],
    ),
  },
});
