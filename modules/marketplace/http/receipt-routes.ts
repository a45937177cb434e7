import { problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { receiptLanguages } from '../domain/receipt-words.ts';
import {
  badRequest,
  limited,
  liveSession,
  mayLookAtStore,
  merchantTags,
  registered,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
} from './merchant-parts.ts';
import { orderParam, orderUnknown } from './order-routes.ts';

const query = z.strictObject({ language: z.enum(receiptLanguages).default('fr') });
const file = {
  description: 'The file; it carries neither the code nor a number whole',
  content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
};

export const receiptRoute = createRoute({
  method: 'get',
  path: '/v1/market/orders/{orderId}/receipt.pdf',
  tags: ['market'],
  summary: 'My order as a paper',
  security,
  request: { params: orderParam, query },
  responses: { 200: file, ...problems(badRequest, liveSession, registered, orderUnknown, limited) },
});

export const storeReceiptRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores/{storeId}/orders/{orderId}/receipt.pdf',
  tags: merchantTags,
  summary: 'An order of the store as a paper',
  security,
  request: { params: z.strictObject({ ...storeParam.shape, ...orderParam.shape }), query },
  responses: {
    200: file,
    ...problems(
      badRequest,
      liveSession,
      mayLookAtStore,
      [...storeUnknown, 'market.order_unknown'],
      limited,
    ),
  },
});
