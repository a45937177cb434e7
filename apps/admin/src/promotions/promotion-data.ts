import { unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { OfferSource } from '@ecom/dash/offers';

const pageSize = 20;
const all = '/v1/admin/promotions';
const one = '/v1/admin/promotions/{id}';

/** What can be asked and done about the platform's own offers. */
export const promotionCalls: Pick<OfferSource, 'read' | 'make' | 'change' | 'end'> = {
  read: (over, after) => {
    const query = {
      ...{ over: over ? ('true' as const) : ('false' as const), limit: pageSize },
      ...(after !== null && { after }),
    };
    return unwrap(api.GET(all, { params: { query } }));
  },
  make: ({ productIds: _, ...body }, key) =>
    unwrap(api.POST(all, { params: { header: keyed(key) }, body })),
  change: (id, body, key) =>
    unwrap(api.PUT(one, { params: { path: { id }, header: keyed(key) }, body })),
  end: (id, key) => unwrap(api.DELETE(one, { params: { path: { id }, header: keyed(key) } })),
};
