import { parseId } from '@ecom/kernel';
import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { MarketRouteDeps } from '../http.ts';
import { readPreview } from '../use-cases/read-preview.ts';
import { refuse } from './market-statuses.ts';

const previewRoute = createRoute({
  method: 'get',
  path: '/v1/market/previews/{id}',
  tags: ['market'],
  summary: 'A picture of a product, for a shared link',
  request: { params: z.strictObject({ id: z.string().max(60) }) },
  responses: {
    200: {
      description: 'The picture as JPEG; it never changes under its id',
      content: { 'image/jpeg': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems([400, 'http.invalid_request'], [404, 'market.picture_unknown']),
  },
});

/** What networks show beside a shared link; open to everybody. */
export function previewHandlers(router: Router, { files, previews }: MarketRouteDeps): void {
  router.openapi(previewRoute, async (c) => {
    const bytes = await readPreview({ files, previews }, parseId('pic', c.req.valid('param').id));
    if (!bytes) return refuse(c, { code: 'market.picture_unknown' });
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/jpeg' });
  });
}
