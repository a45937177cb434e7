import { ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { talkPolicy } from '../domain/order-talk.ts';
import type { MarketRouteDeps } from '../http.ts';
import { memberCommand, refuseLooking } from '../use-cases/merchant/member-command.ts';
import {
  readTalk,
  readUnread,
  type SaidMessage,
  sayMessage,
  seeMessages,
  type Talk,
} from '../use-cases/messages/talk.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import {
  sayRoute,
  seenRoute,
  storeSayRoute,
  storeSeenRoute,
  storeTalkRoute,
  storeUnreadRoute,
  talkRoute,
  unreadRoute,
} from './message-routes.ts';
import { iso, wire } from './store-answers.ts';

const sayLimit = { name: 'market.message', max: talkPolicy.perHour, windowS: 3_600 };
const nil = '00000000-0000-0000-0000-000000000000';

/** What customers and stores say to each other about orders. */
export function messageHandlers(router: Router, deps: MarketRouteDeps): void {
  customerHandlers(router, deps);
  storeHandlers(router, deps);
}

function customerHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  router.openapi(talkRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const { orderId } = c.req.valid('param');
    const talker = { side: 'customer', userId } as const;
    const page = pageOf(c.req.valid('query'));
    const talk = await readTalk(database, talker, parseId('ord', orderId), page);
    if (!talk) return refuse(c, { code: 'market.order_unknown' });
    return c.json(talkAnswer(talk, userId), 200);
  });

  router.openapi(sayRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { orderId } = c.req.valid('param');
    const { text } = c.req.valid('json');
    await limitWrites(database, userId, sayLimit);
    const request = commandRequest(c, 'market.say_message', { orderId, text });
    const talker = { side: 'customer', userId } as const;
    const result = await personCommand(database, person, request, async (tx) => {
      const said = await sayMessage(tx, talker, parseId('ord', orderId), text);
      return said.ok ? ok(messageAnswer(said.value, userId)) : said;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(seenRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { orderId } = c.req.valid('param');
    const { upTo } = c.req.valid('json');
    await limitWrites(database, userId);
    const request = commandRequest(c, 'market.see_messages', { orderId, upTo });
    const talker = { side: 'customer', userId } as const;
    const result = await personCommand(database, person, request, (tx) =>
      seeMessages(tx, talker, parseId('ord', orderId), parseId('msg', upTo) ?? nil),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(unreadRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const rows = await readUnread(database, { side: 'customer', userId: person.userId });
    return c.json(unreadAnswer(rows), 200);
  });
}

function storeHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  router.openapi(storeTalkRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const { userId } = member;
    const talker = { side: 'store', userId, storeId: member.storeId ?? '' } as const;
    const page = pageOf(c.req.valid('query'));
    const talk = await readTalk(database, talker, parseId('ord', path.orderId), page);
    if (!talk) return refuse(c, { code: 'market.order_unknown' });
    return c.json(talkAnswer(talk, userId), 200);
  });

  router.openapi(storeSayRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const { userId } = member;
    const { text } = c.req.valid('json');
    await limitWrites(database, userId, sayLimit);
    const request = commandRequest(c, 'market.answer_message', { ...path, text });
    const result = await memberCommand(
      database,
      member,
      'work_orders',
      request,
      async (tx, storeId) => {
        const talker = { side: 'store', userId, storeId } as const;
        const said = await sayMessage(tx, talker, parseId('ord', path.orderId), text);
        return said.ok ? ok(messageAnswer(said.value, userId)) : said;
      },
    );
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(storeSeenRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const { userId } = member;
    const { upTo } = c.req.valid('json');
    await limitWrites(database, userId);
    const request = commandRequest(c, 'market.see_store_messages', { ...path, upTo });
    const result = await memberCommand(database, member, 'work_orders', request, (tx, storeId) => {
      const talker = { side: 'store', userId, storeId } as const;
      return seeMessages(tx, talker, parseId('ord', path.orderId), parseId('msg', upTo) ?? nil);
    });
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(storeUnreadRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const { userId } = member;
    const talker = { side: 'store', userId, storeId: member.storeId ?? '' } as const;
    return c.json(unreadAnswer(await readUnread(database, talker)), 200);
  });
}

const pageOf = ({
  before,
  limit,
}: {
  readonly before?: string | undefined;
  readonly limit: number;
}) => ({
  // A mark that is none has nothing before it.
  beforeId: before === undefined ? null : (parseId('msg', before) ?? nil),
  limit,
});

const messageAnswer = (
  { id, side, authorId, authorName, text, sentAt }: SaidMessage,
  me: string,
) => ({ id: wire('msg', id), side, isMine: authorId === me, authorName, text, at: iso(sentAt) });

const talkAnswer = ({ items, nextId, mayWrite }: Talk, me: string) => ({
  items: items.map((one) => messageAnswer(one, me)),
  next: nextId && wire('msg', nextId),
  mayWrite,
});

const unreadAnswer = (rows: readonly { readonly orderId: string; readonly unread: number }[]) => ({
  items: rows.map(({ orderId, unread }) => ({ orderId: wire('ord', orderId), unread })),
});
