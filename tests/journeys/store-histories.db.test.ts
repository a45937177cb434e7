import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  hurry,
  type MoneyWorld,
  numberEnding,
  referenceOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { inBook, type Shop } from '../harness/orders.ts';
import { askPayout, expectSound, giveBack, openPayShop, sell } from '../harness/store-money.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
  await world.simulator.heal();
});
afterAll(() => world.stop());

type Step =
  | { readonly do: 'sell'; readonly method: 'wallet' | 'cash' }
  | { readonly do: 'refund'; readonly nth: number; readonly amountXof: number }
  | { readonly do: 'payout'; readonly suffix: '33' | '01' }
  | { readonly do: 'return' | 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sell'), method: fc.constant('wallet') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sell'), method: fc.constant('cash') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund'),
      nth: fc.nat({ max: 20 }),
      amountXof: fc.integer({ min: 1, max: 2_010 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('payout'), suffix: fc.constantFrom('33', '01') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('return') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle') }) },
) as fc.Arbitrary<Step>;

/** One of everything, so that no run goes without. */
const whole: Step[] = [
  { do: 'sell', method: 'cash' },
  { do: 'sell', method: 'wallet' },
  { do: 'settle' },
  { do: 'payout', suffix: '33' },
  { do: 'refund', nth: 1, amountXof: 1_005 },
  { do: 'return' },
  { do: 'sell', method: 'cash' },
  { do: 'payout', suffix: '01' },
  { do: 'refund', nth: 0, amountXof: 500 },
  { do: 'payout', suffix: '33' },
];

interface History {
  readonly shop: Shop;
  readonly orders: string[];
  /** How often each step changed something. */
  readonly did: Record<string, number>;
}

interface Paid {
  readonly id: string;
  readonly amountXof: number;
  readonly state: string;
}

const money = async ({ shop }: History) => (await shop.ask('GET', '/money')).body;
const payouts = async ({ shop }: History): Promise<readonly Paid[]> =>
  (await shop.ask('GET', '/payouts?limit=50')).body.items;

async function take(history: History, one: Step): Promise<boolean> {
  const { shop, orders } = history;
  switch (one.do) {
    case 'sell':
      orders.push(await sell(world, shop, one.method));
      return true;
    case 'refund': {
      const order = orders[one.nth % Math.max(1, orders.length)];
      const given = order && (await giveBack(shop, order, one.amountXof));
      if (given) expect([200, 409, 422]).toContain(given.status);
      return given ? given.status === 200 : false;
    }
    case 'payout': {
      const { payOutXof } = await money(history);
      if (payOutXof === 0) return false;
      const phone = numberEnding(one.suffix);
      const asked = await askPayout(world, shop, { phone, expectedXof: payOutXof });
      expect([asked.status, asked.body.amountXof]).toEqual([201, payOutXof]);
      await becomes(history, asked.body.id, one.suffix === '33' ? 'paid' : 'failed');
      return true;
    }
    case 'return': {
      const paid = (await payouts(history)).find(({ state }) => state === 'paid');
      if (!paid) return false;
      await world.simulator.end(referenceOf(paid.id), 'failed');
      await becomes(history, paid.id, 'returned');
      return true;
    }
    case 'settle': {
      const { settleXof: expectedXof, payableXof } = await money(history);
      if (expectedXof === 0) return false;
      const path = '/money/settle-cash';
      expect((await shop.ask('POST', path, { expectedXof }, randomUUID())).status).toBe(201);
      expect((await money(history)).payableXof).toBe(payableXof - expectedXof);
      return true;
    }
  }
}

const becomes = (history: History, id: string, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        return (await payouts(history)).find((one) => one.id === id)?.state;
      },
      { timeout: 15_000, interval: 50 },
    )
    .toBe(state);

interface Line {
  readonly method: 'wallet' | 'cash';
  readonly state: string;
  readonly netXof: number;
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Book, statement and balance are one, to the franc. */
async function expectToAgree(history: History): Promise<void> {
  await expectSound(world);
  const { shop } = history;
  const now = await money(history);
  const book = (pot: string) => inBook(world.api, `store:${shop.storeId}:${pot}`);
  const month = new Date().toISOString().slice(0, 7);
  const { items, sums } = (await shop.ask('GET', `/money/statement?month=${month}&limit=100`)).body;
  const lines: readonly Line[] = items;
  const netOf = (wanted: (line: Line) => boolean) =>
    total(lines.filter(wanted).map(({ netXof }) => netXof));
  const isOwn = ({ method }: Line) => method === 'wallet';
  const sumOf = (method: string) =>
    sums.find((one: { method: string }) => one.method === method) ?? {
      ...{ netXof: 0, commissionXof: 0, settledXof: 0 },
    };
  const paidXof = total(
    (await payouts(history)).flatMap(({ state, amountXof }) =>
      state === 'paid' ? [amountXof] : [],
    ),
  );
  expect(now.payableXof).toBe(await book('payable'));
  expect(sumOf('wallet').netXof).toBe(now.payableXof + paidXof);
  expect(netOf(isOwn)).toBe(sumOf('wallet').netXof);
  expect(netOf((line) => isOwn(line) && line.state === 'due')).toBe(now.payableXof);
  expect(netOf((line) => isOwn(line) && line.state === 'paid')).toBe(paidXof);
  expect(now.cashDueXof - now.cashAheadXof).toBe(0 - (await book('cash_due')));
  expect(sumOf('cash').commissionXof - sumOf('wallet').settledXof).toBe(
    now.cashDueXof - now.cashAheadXof,
  );
  expect(now.payOutXof).toBeLessThanOrEqual(Math.max(0, now.payableXof));
}

it('a store’s book, statement and balance agree whatever happens to its money', async () => {
  const did: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 16 }), async (steps) => {
      const history: History = { shop: await openPayShop(world), orders: [], did };
      for (const one of steps) {
        if (!(await take(history, one))) continue;
        did[one.do] = (did[one.do] ?? 0) + 1;
        await expectToAgree(history);
      }
    }),
    { numRuns: 14, endOnFailure: true, examples: [[whole]] },
  );
  console.log('steps taken:', did);
  // Every kind of step did something, or nothing was shown.
  expect(Object.keys(did).sort()).toEqual(['payout', 'refund', 'return', 'sell', 'settle']);
}, 120_000);
