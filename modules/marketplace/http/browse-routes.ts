import { problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { priceMaxXof, sortings } from '../domain/product-card.ts';

const tags = ['market'];
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const slug = z.string().max(80);
const yesOrNo = z.enum(['yes', 'no']).default('no');
const degrees = String.raw`-?\d{1,3}(?:\.\d{1,9})?`;
const wishFields = {
  category: slug.optional(),
  store: slug.optional(),
  minXof: z.coerce.number().int().min(0).max(priceMaxXof).default(0),
  maxXof: z.coerce.number().int().min(0).max(priceMaxXof).default(priceMaxXof),
  inStock: yesOrNo,
  openNow: yesOrNo.openapi({ description: 'Only where somebody can buy at this moment.' }),
  deliversTo: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .openapi({ description: 'A quartier by its name; only stores that bring things there.' }),
  near: z
    .string()
    .regex(new RegExp(`^${degrees},${degrees}$`))
    .optional()
    .openapi({
      description: '`lat,lon` in degrees: what is near comes first, or a little sooner.',
    }),
};
const pageFields = {
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
};
const query = z.string().min(1).max(200);
const unknown = [404, 'market.category_unknown', 'market.store_unknown'] as const;

const cardSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    priceXof: z.int(),
    wasXof: z.int().nullable(),
    inStock: z.boolean(),
    soldBy: z.enum(['piece', 'weight']),
    store: z.object({ slug: z.string(), name: z.string() }),
    picture: z.object({ id: z.string(), thumbhash: z.string() }).nullable(),
  })
  .openapi('ProductCard');
const countSchema = z.object({ category: z.string(), count: z.int() });

export const productsRoute = createRoute({
  method: 'get',
  path: '/v1/market/products',
  tags,
  summary: 'What lies on the shelves',
  description:
    '`sort=near` gives stores from the nearest, the best of each first; without `near` it is `best`.',
  request: {
    query: z.strictObject({
      sort: z.enum(sortings).default('best'),
      ...wishFields,
      ...pageFields,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(cardSchema), next: z.string().nullable() }),
    ),
    ...problems([400, 'http.invalid_request'], unknown),
  },
});

export const searchRoute = createRoute({
  method: 'get',
  path: '/v1/market/search',
  tags,
  summary: 'Look for something',
  description:
    'Spelling is corrected against the words of the shelves; `corrected` then says the line as it was understood. `categories` comes with the first page, and leaves the chosen category aside.',
  request: { query: z.strictObject({ q: query, ...wishFields, ...pageFields }) },
  responses: {
    200: answer(
      'Found',
      z.object({
        items: z.array(cardSchema),
        next: z.string().nullable(),
        corrected: z.string().nullable(),
        categories: z.array(countSchema),
      }),
    ),
    ...problems([400, 'http.invalid_request'], unknown),
  },
});

export const facetsRoute = createRoute({
  method: 'get',
  path: '/v1/market/facets',
  tags,
  summary: 'What there is to choose from, on the shelves or among what a line finds',
  request: { query: z.strictObject({ q: query.optional(), ...wishFields }) },
  responses: {
    200: answer(
      'Counted. Categories leave the chosen category aside, stores the chosen store',
      z
        .object({
          total: z.int(),
          capped: z.boolean().openapi({ description: 'Only the first 5,000 were counted.' }),
          categories: z.array(countSchema),
          stores: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
          inStock: z.int(),
          openNow: z.int(),
          minXof: z.int().nullable(),
          maxXof: z.int().nullable(),
        })
        .openapi('Facets'),
    ),
    ...problems([400, 'http.invalid_request'], unknown),
  },
});

export const suggestRoute = createRoute({
  method: 'get',
  path: '/v1/market/suggestions',
  tags,
  summary: 'How a line may go on',
  request: { query: z.strictObject({ q: query }) },
  responses: {
    200: answer('Found', z.object({ items: z.array(z.string()) })),
    ...problems([400, 'http.invalid_request']),
  },
});
