import { type Seeded, seedPerson } from '../hostile/matrix/seed-person.ts';
import { call, type Reply, type TestApi } from './api.ts';
import { home, openOrderShop, type Shop } from './orders.ts';

/** Goods of a store for one person, paid in cash at the counter. */
export interface Sale {
  readonly shop: Shop;
  readonly buyer: Seeded;
  readonly orderId: string;
  /** Of the rice, then of the oil. */
  readonly lines: readonly { readonly id: string; readonly productId: string }[];
  /** Her word to one of the lines. */
  say(line: number, body: object): Promise<Reply>;
}

const goods = [
  { title: 'Riz', priceXof: 1_000, onHand: 9 },
  { title: 'Huile', priceXof: 2_000, onHand: 9 },
];

/** Orders one of each; nothing has happened to it yet. */
export async function orderGoods(
  api: TestApi,
  at: { readonly shop?: Shop; readonly buyer?: Seeded } = {},
): Promise<Sale> {
  const shop = at.shop ?? (await openOrderShop(api, goods));
  const buyer = at.buyer ?? (await seedPerson(api));
  const { token } = buyer;
  const body = {
    lines: shop.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
    fulfilment: { [shop.slug]: 'pickup' },
    place: home,
    method: 'cash',
    expectedTotalXof: 3_000,
  };
  const bought = await call(api, 'POST', '/v1/market/checkouts', { token, body });
  if (bought.status !== 201) throw new Error(JSON.stringify(bought.body));
  const orderId: string = bought.body.orders[0].id;
  const found: (Sale['lines'][number] & { unitXof: number })[] = (
    await shop.ask('GET', `/orders/${orderId}`)
  ).body.lines;
  const lines = [...found].sort((a, b) => a.unitXof - b.unitXof);
  const path = `/v1/market/orders/${orderId}/lines`;
  const say = (line: number, words: object) =>
    call(api, 'PUT', `${path}/${lines[line]?.id}/review`, { token, body: words });
  return { shop, buyer, orderId, lines, say };
}

/** The store does its part, without these lines, until the goods are in the customer’s hands. */
export async function handOver(
  api: TestApi,
  { shop, orderId }: Sale,
  refusedLineIds: readonly string[] = [],
): Promise<void> {
  const [row] = await api.db.query<{ code: string }>(
    'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
    [orderId.slice(4)],
  );
  const steps = [['accept', { refusedLineIds }], ['ready'], ['deliver', { code: row?.code }]];
  for (const [step, body] of steps as [string, object?][]) {
    const { version } = (await shop.ask('GET', `/orders/${orderId}`)).body;
    const reply = await shop.ask('POST', `/orders/${orderId}/${step}`, { version, ...body });
    if (reply.status !== 200) throw new Error(`${step}: ${JSON.stringify(reply.body)}`);
  }
}

/** Both lines received. */
export async function receiveGoods(
  api: TestApi,
  at: { readonly shop?: Shop; readonly buyer?: Seeded } = {},
): Promise<Sale> {
  const sale = await orderGoods(api, at);
  await handOver(api, sale);
  return sale;
}
