import { unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { OfferSource } from '@ecom/dash/offers';

const pageSize = 20;
const all = '/v1/business/stores/{storeId}/promotions';
const one = '/v1/business/stores/{storeId}/promotions/{promotionId}';

type Calls = Pick<OfferSource, 'read' | 'make' | 'change' | 'end'>;

/** What can be asked and done about the offers of a store. */
export const promotionCalls = (storeId: string): Calls => ({
  read: (over, after) => {
    const query = {
      ...{ over: over ? ('true' as const) : ('false' as const), limit: pageSize },
      ...(after !== null && { after }),
    };
    return unwrap(api.GET(all, { params: { path: { storeId }, query } }));
  },
  make: ({ storeId: _, platformBp: __, ...body }, key) =>
    unwrap(api.POST(all, { params: { path: { storeId }, header: keyed(key) }, body })),
  change: (promotionId, body, key) => {
    const params = { path: { storeId, promotionId }, header: keyed(key) };
    return unwrap(api.PUT(one, { params, body }));
  },
  end: (promotionId, key) => {
    const params = { path: { storeId, promotionId }, header: keyed(key) };
    return unwrap(api.DELETE(one, { params }));
  },
});
