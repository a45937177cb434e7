import { type paths, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { Act, Order } from './order-data.ts';

const base = '/v1/business/stores/{storeId}/orders/{orderId}';
type Base = typeof base;
type Body<A extends Act> =
  paths[`${Base}/${A}`]['post']['requestBody']['content']['application/json'];
export type RefusalReason = Body<'refuse'>['reason'];
export type FailReason = Body<'fail'>['reason'];
export type RefundReason = Body<'refund'>['reason'];

/** What is to happen with an order, as it was seen in the version that the body names. */
export type Wish = { [A in Act]: { readonly act: A; readonly body: Body<A> } }[Act];

/** Each act has an address of its own, and answers with the order as it is then. */
export function sendAct(storeId: string, orderId: string, wish: Wish, key: string): Promise<Order> {
  const params = { path: { storeId, orderId }, header: keyed(key) };
  const { act, body } = wish;
  switch (act) {
    case 'accept':
      return unwrap(api.POST(`${base}/accept`, { params, body }));
    case 'refuse':
      return unwrap(api.POST(`${base}/refuse`, { params, body }));
    case 'prepare':
      return unwrap(api.POST(`${base}/prepare`, { params, body }));
    case 'ready':
      return unwrap(api.POST(`${base}/ready`, { params, body }));
    case 'depart':
      return unwrap(api.POST(`${base}/depart`, { params, body }));
    case 'deliver':
      return unwrap(api.POST(`${base}/deliver`, { params, body }));
    case 'fail':
      return unwrap(api.POST(`${base}/fail`, { params, body }));
    case 'refund':
      return unwrap(api.POST(`${base}/refund`, { params, body }));
  }
}
