import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { talkPolicy } from '../domain/order-talk.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  mayWrite,
  merchantTags,
  registered,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
} from './merchant-parts.ts';

const tags = ['market'];
const orderUnknown = [404, 'market.order_unknown'] as const;
const storeOrderUnknown = [...storeUnknown, 'market.order_unknown'] as const;
const own = '/v1/market/orders/{orderId}/messages';
const theirs = '/v1/business/stores/{storeId}/orders/{orderId}/messages';
const orderId = z.string().max(60).openapi({ example: 'ord_0190b6a5-…' });
const ownParam = z.strictObject({ orderId });
const storeOrderParam = z.strictObject({ ...storeParam.shape, orderId });

export const messageSchema = z
  .object({
    id: z.string(),
    side: z.enum(['customer', 'store']),
    isMine: z.boolean(),
    authorName: z.string().nullable().openapi({
      description: 'Of the store’s own people, told to the store’s people alone.',
    }),
    text: z.string().openapi({ description: 'Empty once its author’s account is gone.' }),
    at: z.iso.datetime(),
  })
  .openapi('OrderMessage');

const talkSchema = z
  .object({
    items: z.array(messageSchema).openapi({ description: 'The newest first.' }),
    next: z.string().nullable().openapi({ description: 'The `before` of what was said earlier.' }),
    mayWrite: z.boolean(),
  })
  .openapi('OrderTalk');

const paging = z.strictObject({
  before: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(talkPolicy.pageMax).default(30),
});
const said = jsonBody(
  z
    .strictObject({ text: z.string().trim().min(1).max(talkPolicy.textMax) })
    .openapi('OrderMessageRequest'),
);
const seen = jsonBody(
  z
    .strictObject({
      upTo: z.string().max(60).openapi({ description: 'The newest message that was shown.' }),
    })
    .openapi('SeenMessages'),
);
const unreadSchema = z.object({
  items: z.array(z.object({ orderId: z.string(), unread: z.int() }).openapi('UnreadMessages')),
});
const closed = [...keyConflict, 'market.talk_closed'] as const;

export const talkRoute = createRoute({
  method: 'get',
  path: own,
  tags,
  summary: 'What the store and I said about an order',
  security,
  request: { params: ownParam, query: paging },
  responses: {
    200: answer('Found', talkSchema),
    ...problems(badRequest, liveSession, registered, orderUnknown),
  },
});

export const sayRoute = createRoute({
  method: 'post',
  path: own,
  tags,
  summary: 'Write to the store about an order',
  description: `Until ${talkPolicy.openDays} days after its last step.`,
  security,
  request: { params: ownParam, headers: commandKeyHeader, body: said },
  responses: {
    201: answer('Said', messageSchema),
    ...problems(badCommand, liveSession, mayWrite, orderUnknown, closed, limited),
  },
});

export const seenRoute = createRoute({
  method: 'post',
  path: `${own}/seen` as const,
  tags,
  summary: 'I have seen what the store wrote, up to a message',
  security,
  request: { params: ownParam, headers: commandKeyHeader, body: seen },
  responses: {
    204: { description: 'Noted' },
    ...problems(badCommand, liveSession, mayWrite, orderUnknown, keyConflict, limited),
  },
});

export const unreadRoute = createRoute({
  method: 'get',
  path: '/v1/market/messages/unread',
  tags,
  summary: 'My orders with messages that I have not seen',
  security,
  responses: { 200: answer('Found', unreadSchema), ...problems(liveSession, registered) },
});

export const storeTalkRoute = createRoute({
  method: 'get',
  path: theirs,
  tags: merchantTags,
  summary: 'What the customer and the store said about an order',
  security,
  request: { params: storeOrderParam, query: paging },
  responses: {
    200: answer('Found', talkSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, storeOrderUnknown),
  },
});

export const storeSayRoute = createRoute({
  method: 'post',
  path: theirs,
  tags: merchantTags,
  summary: 'Write to the customer of an order',
  security,
  request: { params: storeOrderParam, headers: commandKeyHeader, body: said },
  responses: {
    201: answer('Said', messageSchema),
    ...problems(badCommand, liveSession, mayActForStore, storeOrderUnknown, closed, limited),
  },
});

export const storeSeenRoute = createRoute({
  method: 'post',
  path: `${theirs}/seen` as const,
  tags: merchantTags,
  summary: 'The store has seen what the customer wrote, up to a message',
  security,
  request: { params: storeOrderParam, headers: commandKeyHeader, body: seen },
  responses: {
    204: { description: 'Noted' },
    ...problems(badCommand, liveSession, mayActForStore, storeOrderUnknown, keyConflict, limited),
  },
});

export const storeUnreadRoute = createRoute({
  method: 'get',
  path: '/v1/business/stores/{storeId}/messages/unread',
  tags: merchantTags,
  summary: 'The store’s orders with messages that nobody of it has seen',
  security,
  request: { params: storeParam },
  responses: {
    200: answer('Found', unreadSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});
