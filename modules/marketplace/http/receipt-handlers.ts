import { parseId } from '@ecom/kernel';
import { type ApiEnv, drawPaper, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { ReceiptLanguage } from '../domain/receipt-words.ts';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { readOwnOrder, readStoreOrder, type WholeOrder } from '../use-cases/orders/read-orders.ts';
import { settleDue } from '../use-cases/orders/tend-orders.ts';
import { writeReceipt } from '../use-cases/orders/write-receipt.ts';
import { refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { receiptRoute, storeReceiptRoute } from './receipt-routes.ts';

/** A paper is drawn anew each time, which costs more than a look. */
const paperLimit = { name: 'market.receipt', max: 60, windowS: 3_600 };

/** An order as a PDF, for whoever bought it and for the store that sold it. */
export function receiptHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(receiptRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    await limitWrites(database, person.userId, paperLimit);
    const id = parseId('ord', c.req.valid('param').orderId);
    const read = () => readOwnOrder(database, person.userId, id);
    return answerPaper(c, database, read, c.req.valid('query').language);
  });

  router.openapi(storeReceiptRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    await limitWrites(database, member.userId, paperLimit);
    const of = { storeId: member.storeId ?? '', userId: member.userId };
    const read = () => readStoreOrder(database, of, parseId('ord', path.orderId));
    return answerPaper(c, database, read, c.req.valid('query').language);
  });
}

/** What is over by the clock is never written as if it went on. */
async function answerPaper(
  c: Context<ApiEnv>,
  database: MarketRouteDeps['database'],
  read: () => Promise<WholeOrder | null>,
  language: ReceiptLanguage,
): Promise<never> {
  let whole = await read();
  if (whole && (await settleDue(database, whole.order))) whole = await read();
  if (!whole) return refuse(c, { code: 'market.order_unknown' });
  const bytes = await drawPaper(await writeReceipt(database, whole, language));
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${whole.order.number}.pdf"`,
    'cache-control': 'no-store',
  }) as never;
}
