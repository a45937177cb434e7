import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { MarketRouteDeps } from '../http.ts';
import { readCategoryAttributes } from '../use-cases/read-attributes.ts';
import { refuse } from './market-statuses.ts';
import { answer } from './merchant-parts.ts';

const attributesRoute = createRoute({
  method: 'get',
  path: '/v1/market/categories/{slug}/attributes',
  tags: ['market'],
  summary: 'What products of a category may say of themselves',
  description:
    'Its ancestors’ first, then its own. `isLeaf`: products lie here; elsewhere only below.',
  request: { params: z.strictObject({ slug: z.string().max(80) }) },
  responses: {
    200: answer(
      'Found',
      z.object({
        isLeaf: z.boolean(),
        items: z.array(
          z
            .object({
              key: z.string(),
              kind: z.enum(['number', 'choice', 'boolean', 'text']),
              nameFr: z.string(),
              nameEn: z.string(),
              unit: z.string().nullable(),
              choices: z
                .array(z.object({ value: z.string(), fr: z.string(), en: z.string() }))
                .nullable(),
            })
            .openapi('CategoryAttribute'),
        ),
      }),
    ),
    ...problems([400, 'http.invalid_request'], [404, 'market.category_unknown']),
  },
});

/** What is asked of products, by their category. */
export function attributeHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(attributesRoute, async (c) => {
    const found = await readCategoryAttributes(database, c.req.valid('param').slug);
    if (!found) return refuse(c, { code: 'market.category_unknown' });
    const items = found.items.map((one) => ({
      ...one,
      choices: one.choices?.map((choice) => ({ ...choice })) ?? null,
    }));
    return c.json({ isLeaf: found.isLeaf, items }, 200);
  });
}
