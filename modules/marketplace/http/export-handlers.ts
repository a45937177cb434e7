import { Readable } from 'node:stream';
import { type ApiEnv, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { exportCatalogue, templateFile } from '../use-cases/import/export-catalogue.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { exportRoute, templateRoute } from './import-routes.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';

/** A whole catalogue is costly to read: a person needs it now and then. */
const exportLimit = { name: 'market.export', max: 60, windowS: 3_600 };
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Catalogues on their way out, and files to fill in. */
export function exportHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(templateRoute, async (c) => {
    const refused = await refuseLooking(database, memberOf(c, c.req.valid('param').storeId));
    if (refused) return refuse(c, refused);
    await limitWrites(database, requireActor(c).userId, exportLimit);
    const { format, category } = c.req.valid('query');
    const file = templateFile(database, format, category ?? null);
    return sendFile(c, file, { name: `modele.${format}`, type: types[format] });
  });

  router.openapi(exportRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    await limitWrites(database, member.userId, exportLimit);
    const { format } = c.req.valid('query');
    const file = exportCatalogue(database, member.storeId ?? '', format);
    return sendFile(c, file, { name: `catalogue.${format}`, type: types[format] });
  });
}

/** Sends a file while it is made. One that breaks off ends without its end: nobody takes it for whole. */
export const sendFile = (
  c: Context<ApiEnv>,
  file: AsyncGenerator<Uint8Array>,
  { name, type }: { name: string; type: string },
): never => {
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  };
  const body = Readable.toWeb(Readable.from(file)) as ReadableStream;
  return c.body(body, 200, headers) as never;
};
