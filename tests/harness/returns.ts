import { greyPng } from '../hostile/images.ts';
import { upload } from '../hostile/matrix/row.ts';
import { call, type Reply, type TestApi } from './api.ts';
import { type Payer, signUpWithMoney } from './money.ts';
import { buy, inBook, openOrderShop, type Shop } from './orders.ts';

/** Three bags of rice at 1,000 F and a bottle of oil at 2,500 F that somebody received. */
export interface Received {
  readonly shop: Shop;
  readonly payer: Payer;
  readonly orderId: string;
  /** Of the rice, then of the oil. */
  readonly lineIds: readonly string[];
  /** Reports so many pieces of the rice, and of the oil. */
  report(pieces: readonly number[], more?: object): Promise<Reply>;
  /** A request of hers below `/v1/market/returns/{id}`. */
  ask(id: string, step: string, body: object): Promise<Reply>;
  /** What she sees of the order. */
  seen(): Promise<Reply['body']>;
  show(id: string, bytes?: Uint8Array, type?: string): Promise<Reply>;
  /** What is left of the 10,000 F that she had. */
  wallet(): Promise<number>;
}

const goods = [
  { title: 'Riz', priceXof: 1_000, onHand: 9 },
  { title: 'Huile', priceXof: 2_500, onHand: 9 },
];
export const said = {
  reason: 'damaged',
  words: 'Le sac est percé.\nLe riz est mouillé.',
  wish: 'refund',
} as const;

/** Somebody bought both at a counter and has them in her hands. */
export async function receiveOrder(
  api: TestApi,
  { method = 'wallet', shop: known }: { method?: 'wallet' | 'cash'; shop?: Shop } = {},
): Promise<Received> {
  const shop = known ?? (await openOrderShop(api, goods));
  const payer = await signUpWithMoney(api, 10_000);
  const { token } = payer;
  const [rice = '', oil = ''] = shop.variantIds;
  const cart = {
    lines: [
      { variantId: rice, quantity: 3 },
      { variantId: oil, quantity: 1 },
    ],
    fulfilment: { [shop.slug]: 'pickup' as const },
    ...{ method, expectedTotalXof: 5_500 },
  };
  const bought = await buy(api, payer, cart);
  if (bought.status !== 201) throw new Error(JSON.stringify(bought.body));
  const orderId: string = bought.body.orders[0].id;
  await handOver(api, shop, orderId);
  const { lines } = (await shop.ask('GET', `/orders/${orderId}`)).body;
  const lineOf = (title: string): string =>
    lines.find((line: { title: string }) => line.title === title).id;
  const lineIds = [lineOf('Riz'), lineOf('Huile')];
  const path = `/v1/market/orders/${orderId}/returns`;
  return {
    ...{ shop, payer, orderId, lineIds },
    report: (pieces, more) => {
      const wanted = pieces.map((quantity, n) => ({ lineId: lineIds[n], quantity }));
      const body = { lines: wanted.filter(({ quantity }) => quantity > 0), ...said, ...more };
      return call(api, 'POST', path, { token, body });
    },
    ask: (id, step, body) => call(api, 'POST', `/v1/market/returns/${id}/${step}`, { token, body }),
    seen: async () => (await call(api, 'GET', path, { token })).body,
    show: (id, bytes = greyPng(), type = 'image/png') =>
      upload(api, 'POST', `/v1/market/returns/${id}/pictures`, { token, bytes, type }),
    wallet: () => inBook(api, `user:${payer.id.slice(4)}:wallet`),
  };
}

/** The store does its part until the goods are in their customer’s hands. */
async function handOver(api: TestApi, shop: Shop, orderId: string): Promise<void> {
  const [row] = await api.db.query<{ code: string }>(
    'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
    [orderId.slice(4)],
  );
  const steps = [['accept'], ['ready'], ['deliver', { code: row?.code }]] as const;
  for (const [step, body] of steps) {
    const { version } = (await shop.ask('GET', `/orders/${orderId}`)).body;
    const reply = await shop.ask('POST', `/orders/${orderId}/${step}`, { version, ...body });
    if (reply.status !== 200) throw new Error(`${step}: ${JSON.stringify(reply.body)}`);
  }
}

/** Makes it that many hours later for a return, or for the handing over of an order. */
export async function waitHours(api: TestApi, wireId: string, hours: number): Promise<void> {
  const text = wireId.startsWith('ret_')
    ? `UPDATE market.goods_return SET due_at = due_at - $2 * interval '1 hour' WHERE id = $1`
    : `UPDATE market.store_order SET delivered_at = delivered_at - $2 * interval '1 hour'
       WHERE id = $1`;
  await api.db.query(text, [wireId.slice(4), hours]);
}
