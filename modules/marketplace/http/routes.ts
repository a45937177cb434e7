import { problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { pictureWidths } from '../domain/picture-key.ts';

const tags = ['market'];
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const slug = z.string().max(80);

const pictureSchema = z.object({ id: z.string(), thumbhash: z.string() }).openapi('MarketPicture', {
  description: 'The file: /v1/market/pictures/{id}/{width}. Thumbhash in base64.',
});
export const categoriesRoute = createRoute({
  method: 'get',
  path: '/v1/market/categories',
  tags,
  summary: 'The categories, as a list in the order of the tree',
  responses: {
    200: answer(
      'Found',
      z.object({
        items: z.array(
          z
            .object({
              slug: z.string(),
              parent: z.string().nullable(),
              nameFr: z.string(),
              nameEn: z.string(),
            })
            .openapi('Category'),
        ),
      }),
    ),
    ...problems(),
  },
});

const storeSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    phone: z.string(),
    quartier: z.string(),
    landmark: z.string(),
    preparationMinutes: z.int(),
    orderMinXof: z.int(),
    openNow: z.boolean(),
    closesMinute: z.int().nullable().openapi({
      description:
        'Of today, or of tomorrow where it goes on behind midnight, since midnight; null: closed, or open day and night.',
    }),
    isDemo: z.boolean(),
    products: z.int(),
  })
  .openapi('Store');

export const productRoute = createRoute({
  method: 'get',
  path: '/v1/market/products/{id}',
  tags,
  summary: 'A product and who sells it',
  request: { params: z.strictObject({ id: z.string().max(60) }) },
  responses: {
    200: answer(
      'Found',
      z
        .object({
          id: z.string(),
          title: z.string(),
          description: z.string(),
          brand: z.string(),
          category: z.string(),
          soldBy: z.enum(['piece', 'weight']),
          inStock: z.boolean(),
          attributes: z.array(
            z
              .object({
                key: z.string(),
                nameFr: z.string(),
                nameEn: z.string(),
                kind: z.enum(['number', 'choice', 'boolean', 'text']),
                value: z.union([z.string(), z.number(), z.boolean()]),
                unit: z.string().nullable(),
                choice: z.object({ fr: z.string(), en: z.string() }).nullable().openapi({
                  description: 'What a chosen value is called; null for other kinds.',
                }),
              })
              .openapi('ProductAttribute'),
          ),
          variants: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              priceXof: z.int(),
              wasXof: z.int().nullable(),
              available: z.int().openapi({ description: 'Twenty stands for more.' }),
            }),
          ),
          pictures: z.array(pictureSchema),
          store: storeSchema,
        })
        .openapi('Product'),
    ),
    ...problems([400, 'http.invalid_request'], [404, 'market.product_unknown']),
  },
});

export const storeRoute = createRoute({
  method: 'get',
  path: '/v1/market/stores/{slug}',
  tags,
  summary: 'A store, when it is open, and where it delivers',
  request: { params: z.strictObject({ slug }) },
  responses: {
    200: answer(
      'Found',
      z
        .object({
          ...storeSchema.shape,
          hours: z.array(
            z.object({ weekday: z.int(), opensMinute: z.int(), closesMinute: z.int() }),
          ),
          exceptions: z
            .array(
              z.object({
                date: z.iso.date(),
                opensMinute: z.int().nullable(),
                closesMinute: z.int().nullable(),
                note: z.string(),
              }),
            )
            .openapi({
              description:
                'Days of the coming month that are not like their weekday; null: closed.',
            }),
          zones: z.array(z.object({ quartier: z.string(), feeXof: z.int() })),
          pictureId: z
            .string()
            .nullable()
            .openapi({ description: 'Of what it shows first, for a shared link.' }),
        })
        .openapi('StorePage'),
    ),
    ...problems([400, 'http.invalid_request'], [404, 'market.store_unknown']),
  },
});

export const pictureRoute = createRoute({
  method: 'get',
  path: '/v1/market/pictures/{id}/{width}',
  tags,
  summary: 'A picture of a product',
  request: {
    params: z.strictObject({
      id: z.string().max(60),
      width: z.enum(pictureWidths.map(String) as ['160', '320', '640']),
    }),
  },
  responses: {
    200: {
      description: 'The image; it never changes under its id',
      content: { 'image/avif': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems([400, 'http.invalid_request'], [404, 'market.picture_unknown']),
  },
});
