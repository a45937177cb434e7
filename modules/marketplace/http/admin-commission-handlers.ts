import { parseId } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { dropRate, readRates, setRate } from '../use-cases/admin/commission-rates.ts';
import {
  commissionRatesRoute,
  dropCommissionRoute,
  setCommissionRoute,
} from './admin-commission-routes.ts';
import { refuse } from './market-statuses.ts';
import { iso, wire } from './store-answers.ts';

const callOf = (c: Context<ApiEnv>) => ({
  actor: requireActor(c),
  requestId: c.get('requestId'),
  key: c.req.header('idempotency-key'),
  userAgent: c.req.header('user-agent') ?? '',
});

/** What the platform keeps of a sale: seen by operators, set by owners. */
export function adminCommissionHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(commissionRatesRoute, async (c) => {
    const rates = await readRates(database, requireActor(c));
    if (!rates.ok) return refuse(c, rates.error);
    const items = rates.value.map(({ actor: _, id, store, from, setAt, ...rate }) => ({
      ...rate,
      id: String(id),
      store: store && { id: wire('sto', store.id), name: store.name },
      from: iso(from),
      setAt: iso(setAt),
    }));
    return c.json({ items }, 200);
  });

  router.openapi(setCommissionRoute, async (c) => {
    const { storeId, category, from, ...wish } = c.req.valid('json');
    const result = await setRate(database, callOf(c), {
      ...wish,
      category,
      storeId: storeId === undefined ? undefined : parseId('sto', storeId),
      from: from === undefined ? undefined : new Date(from),
    });
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(dropCommissionRoute, async (c) => {
    const result = await dropRate(database, callOf(c), c.req.valid('param').id);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
