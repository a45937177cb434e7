import { type SimulatorProcess, startSimulatorProcess } from '@ecom/mobile-money-contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, type TestApi } from '../harness/api.ts';
import { type ApiProcess, startApiProcess } from '../harness/api-process.ts';
import { hurry, numberEnding, referenceOf, settingsOf } from '../harness/mobile-money.ts';
import { type Payer, payToken, pin } from '../harness/money.ts';
import { buy, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';
import { checkoutReaches } from '../harness/paying.ts';
import { seedPerson } from '../hostile/matrix/seed-person.ts';

let simulator: SimulatorProcess;
let server: ApiProcess;
let api: TestApi;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
  await simulator.heal();
  server = await startApiProcess(settingsOf(simulator.url));
  ({ api } = server);
  for (const provider of ['fedapay', 'paygate']) {
    await simulator.sendWebhooksTo(provider, `${api.url}/v1/webhooks/mobile-money/${provider}`);
  }
});
afterAll(async () => {
  await server.stop();
  await simulator.close();
});

type Method = 'mobile_money' | 'cash';

/** Where everybody's money is, by the book. */
interface Where {
  readonly wallet: number;
  readonly escrows: readonly number[];
  /** Of the store that delivers. */
  readonly payable: number;
  readonly cashDue: number;
  readonly fees: number;
}

/** Money and stock must be right after every step; then comes what may come between two. */
class Journey {
  readonly between: () => Promise<void>;
  readonly payer: Payer;
  readonly shops: readonly [Shop, Shop];
  orders: readonly string[] = [];
  readonly #feesBefore: number;

  constructor(
    between: () => Promise<void>,
    payer: Payer,
    shops: readonly [Shop, Shop],
    feesBefore: number,
  ) {
    this.between = between;
    this.payer = payer;
    this.shops = shops;
    this.#feesBefore = feesBefore;
  }

  async stands(where: Partial<Where>): Promise<void> {
    expect(await orderFaults(api)).toEqual([]);
    expect(await this.where()).toMatchObject(where);
    await this.between();
  }

  async where(): Promise<Where> {
    const [, { storeId }] = this.shops;
    const escrows = this.orders.map((id) => inBook(api, `escrow:order:${id.slice(4)}`));
    return {
      wallet: await inBook(api, `user:${this.payer.id.slice(4)}:wallet`),
      escrows: await Promise.all(escrows),
      payable: await inBook(api, `store:${storeId}:payable`),
      cashDue: await inBook(api, `store:${storeId}:cash_due`),
      fees: (await inBook(api, 'platform:fees')) - this.#feesBefore,
    };
  }

  /** An act of the nth store on its order as it is now. */
  async act(nth: 0 | 1, what: string, body: object = {}) {
    const shop = this.shops[nth];
    const path = `/orders/${this.orders[nth]}`;
    const { version } = (await shop.ask('GET', path)).body;
    const reply = await shop.ask('POST', `${path}/${what}`, { version, ...body });
    expect([what, reply.status]).toEqual([what, 200]);
    return reply.body;
  }
}

/** Two of rice and one of oil here, three of soap there; both are fetched, 4,005 and 3,000 F. */
async function begin(between: () => Promise<void>): Promise<Journey> {
  const rice = { title: 'Riz', priceXof: 1_005, onHand: 9 };
  const oil = { title: 'Huile', priceXof: 1_995, onHand: 9 };
  const first = await openOrderShop(api, [rice, oil]);
  const second = await openOrderShop(api, [{ title: 'Savon', priceXof: 1_000, onHand: 9 }]);
  const seeded = await seedPerson(api);
  const payer = { ...seeded, id: `usr_${seeded.userId}` } as unknown as Payer;
  for (const { token } of [payer, second]) {
    const set = await call(api, 'PUT', '/v1/me/pin', { token, body: { pin } });
    expect(set.status).toBe(204);
    // The first look opens a wallet.
    await call(api, 'GET', '/v1/wallet', { token });
  }
  return new Journey(between, payer, [first, second], await inBook(api, 'platform:fees'));
}

/** From a cart of two stores to the last refund: the same whether a phone pays, or the counter. */
async function sell(journey: Journey, method: Method): Promise<void> {
  const { payer, shops } = journey;
  const [first, second] = shops;
  const isPaid = method === 'mobile_money';
  const [riceId = '', oilId = ''] = first.variantIds;
  const lines = [
    { variantId: riceId, quantity: 2 },
    { variantId: oilId, quantity: 1 },
    { variantId: second.variantIds[0] ?? '', quantity: 3 },
  ];
  const fulfilment = { [first.slug]: 'pickup', [second.slug]: 'pickup' } as const;
  const phone = { network: 'mixx', number: numberEnding('33') } as const;
  const cart = { lines, fulfilment, method, expectedTotalXof: 7_005 };
  const bought = await buy(api, payer, { ...cart, ...(isPaid && { phone }) });
  expect(bought.status).toBe(201);
  const idAt = ({ slug }: Shop): string =>
    bought.body.orders.find((one: { store: { slug: string } }) => one.store.slug === slug).id;
  journey.orders = [idAt(first), idAt(second)];
  if (isPaid) {
    await journey.between();
    await checkoutReaches(api, payer, bought.body.id, { state: 'placed' });
  }
  await journey.stands({ wallet: 0, escrows: isPaid ? [4_005, 3_000] : [0, 0], payable: 0 });

  const seen = await first.ask('GET', `/orders/${journey.orders[0]}`);
  const [, oil] = seen.body.lines;
  await journey.act(0, 'accept', { refusedLineIds: [oil.id] });
  const back = isPaid ? 1_995 : 0;
  await journey.stands({ wallet: back, escrows: isPaid ? [2_010, 3_000] : [0, 0] });

  for (const step of ['accept', 'ready']) {
    await journey.act(1, step);
    await journey.stands({ wallet: back });
  }
  const path = `/v1/market/orders/${journey.orders[1]}`;
  const { handoverCode: code } = (await call(api, 'GET', path, { token: payer.token })).body;
  await journey.act(1, 'deliver', { code });
  await journey.stands({
    escrows: isPaid ? [2_010, 0] : [0, 0],
    payable: isPaid ? 2_700 : 0,
    cashDue: isPaid ? 0 : -300,
    fees: 300,
  });

  const refunded = await journey.act(1, 'refund', { amountXof: 1_000, reason: 'damaged' });
  expect(refunded.refundedXof).toBe(1_000);
  await journey.stands({
    wallet: isPaid ? 2_995 : 0,
    payable: isPaid ? 1_800 : 0,
    cashDue: isPaid ? 0 : -200,
    fees: 200,
  });
}

const payoutReaches = (shop: Shop, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(api);
        return (await shop.ask('GET', '/payouts')).body.items[0]?.state;
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(state);

/** What the store earned goes to its phone, and a bank sends it back: it is due once more. */
async function payOut(journey: Journey): Promise<void> {
  const [, shop] = journey.shops;
  const phone = numberEnding('33');
  const payment = { amountXof: 1_800, payee: phone };
  const pinToken = await payToken(api, shop as never, payment);
  const wish = { network: 'mixx', phone, expectedXof: 1_800, pinToken };
  const asked = await shop.ask('POST', '/payouts', wish);
  expect(asked.status).toBe(201);
  await journey.between();
  await payoutReaches(shop, 'paid');
  await journey.stands({ payable: 0, wallet: 2_995 });
  const reference = referenceOf(asked.body.id);
  expect(await simulator.moved('payout', reference)).toMatchObject({ times: 1, amountXof: 1_800 });

  await simulator.end(reference, 'failed');
  await payoutReaches(shop, 'returned');
  await journey.stands({ payable: 1_800, wallet: 2_995 });
  expect((await shop.ask('GET', '/money')).body).toMatchObject({ payOutXof: 1_800 });
}

const nothing = () => Promise.resolve();
const killed = () => server.killAndStart();

it.each([
  ['nothing happens', nothing],
  ['the API is killed', killed],
])(
  'a phone pays two stores, one refuses a line, the other delivers, refunds in part, is paid out and gets it back; between two steps %s',
  async (_, between) => {
    const journey = await begin(between);
    await sell(journey, 'mobile_money');
    await payOut(journey);
  },
  120_000,
);

it.each([
  ['nothing happens', nothing],
  ['the API is killed', killed],
])(
  'the same in cash: the store has the money, and owes its commission; between two steps %s',
  async (_, between) => {
    const journey = await begin(between);
    await sell(journey, 'cash');
    const money = (await journey.shops[1].ask('GET', '/money')).body;
    expect(money).toMatchObject({ payOutXof: 0, payableXof: 0, cashDueXof: 200 });
  },
  120_000,
);
