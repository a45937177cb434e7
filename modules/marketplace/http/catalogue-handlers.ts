import { systemClock } from '@ecom/kernel';
import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { catalogueSortings } from '../domain/catalogue-filter.ts';
import type { MarketRouteDeps } from '../http.ts';
import { createCategories } from '../use-cases/categories.ts';
import {
  type CataloguePage,
  readCatalogue,
  readCatalogueCounts,
} from '../use-cases/merchant/list-catalogue.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { refuse } from './market-statuses.ts';
import {
  answer,
  badRequest,
  liveSession,
  mayLookAtStore,
  memberOf,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { wire } from './merchant-product-answers.ts';
import { stateSchema } from './merchant-product-schemas.ts';

const path = '/v1/business/stores/{storeId}/products';

const itemSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    state: stateSchema,
    category: z.string(),
    soldBy: z.enum(['piece', 'weight']),
    priceXof: z.int().nullable().openapi({ description: 'Of the cheapest variant for sale.' }),
    wasXof: z.int().nullable(),
    onHand: z.int().openapi({ description: 'Of all its variants together.' }),
    reserved: z.int(),
    variants: z.int(),
    low: z.boolean().openapi({ description: 'Something of it runs low.' }),
    picture: z.object({ id: z.string(), thumbhash: z.string() }).nullable(),
    version: z.int(),
    changedAt: z.iso.datetime(),
  })
  .openapi('StoreProductLine');

const listRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'My store’s products, drafts too',
  description: 'Without `state`, what is not archived. `q`: words of a title, or how a SKU begins.',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      state: stateSchema.optional(),
      q: z.string().max(100).optional(),
      category: z.string().max(80).optional(),
      low: z.enum(['yes', 'no']).default('no'),
      sort: z.enum(catalogueSortings).default('changed'),
      after: z.string().max(600).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(itemSchema), next: z.string().nullable() }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, [
      ...storeUnknown,
      'market.category_unknown',
    ]),
  },
});

const countsRoute = createRoute({
  method: 'get',
  path: `${path}/counts`,
  tags,
  summary: 'How many products my store has',
  security,
  request: { params: storeParam },
  responses: {
    200: answer(
      'Counted; `low` are those that run low and are not archived',
      z.object({ draft: z.int(), active: z.int(), archived: z.int(), low: z.int() }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

/** A store's own list of its products. */
export function catalogueHandlers(router: Router, { database }: MarketRouteDeps): void {
  const deps = { reader: database, categories: createCategories(database, systemClock) };

  // Before the routes of one product: `counts` is no id.
  router.openapi(countsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    return c.json(await readCatalogueCounts(database, member.storeId ?? ''), 200);
  });

  router.openapi(listRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const { sort: sorting, after, limit, low, ...wish } = c.req.valid('query');
    const asked = { ...wish, low: low === 'yes' };
    const page = await readCatalogue(deps, member.storeId ?? '', asked, { sorting, after, limit });
    if (!page.ok) return refuse(c, page.error);
    return c.json({ items: page.value.items.map(lineAnswer), next: page.value.next }, 200);
  });
}

function lineAnswer(row: CataloguePage['items'][number]): z.infer<typeof itemSchema> {
  const { id, pictureId, thumbhash, changedAt, sortValue: _, ...line } = row;
  const picture =
    pictureId === null || thumbhash === null ? null : { id: wire('pic', pictureId), thumbhash };
  return { ...line, id: wire('prd', id), picture, changedAt: changedAt.toISOString() };
}
