import { newId, xof } from '@ecom/kernel';
import { createMetrics } from '@ecom/server-kit';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MobilePurpose } from '../../domain/mobile-order.ts';
import { watchMoney } from '../../jobs.ts';
import type { FloatReading, MobileMoney, MobileNetwork } from '../../ports.ts';
import { openAccounts } from '../../store/account-store.ts';
import { insertOrder, lockOrder, noteAnswer } from '../../store/mobile-order-store.ts';
import { hintOrder, keepWebhook } from '../../store/webhook-store.ts';
import { hold } from '../hold.ts';
import { moveOrder } from '../mobile/move-order.ts';
import { takeStatus } from '../mobile/take-answer.ts';
import { post } from '../post.ts';
import { ledgerGauges } from './gauges.ts';
import { watchFloats } from './watch-floats.ts';
import { watchOrders } from './watch-orders.ts';

const minuteMs = 60_000;
const lowXof = 200_000;

let db: TestDatabase;
let wallet = 0;
beforeEach(async () => {
  db = await createTestDatabase();
  const code = `user:${newId()}:wallet` as const;
  wallet = (await openAccounts(db.database, [code])).get(code) ?? 0;
});
afterEach(() => db.drop());

const capabilities = {
  collectFrom: ['mixx', 'moov'],
  payOutTo: ['mixx', 'moov'],
  tellsAmount: true,
  tellsPayouts: true,
  repeatablePayouts: true,
  signedWebhooks: true,
} as const;

/** A provider of which only the float is asked. */
function providerWith(float: FloatReading, name = 'fedapay', signedWebhooks = true): MobileMoney {
  const unasked = () => Promise.reject(new Error('nobody asks this here'));
  return {
    name,
    capabilities: { ...capabilities, signedWebhooks },
    collect: unasked,
    payout: unasked,
    status: unasked,
    parseWebhook: () => ({ outcome: 'refused', reason: 'malformed' }),
    float: () => Promise.resolve(float),
  };
}

const floatOf = (...balances: [MobileNetwork | null, number][]): FloatReading => ({
  outcome: 'known',
  balances: balances.map(([network, amount]) => ({ network, amountXof: xof(amount) })),
});
const plenty = floatOf([null, 1_000_000]);

const alerts = async () =>
  (
    await db.query<{ alert: string }>(
      `SELECT kind || ' ' || subject AS alert FROM payments.alert WHERE closed_at IS NULL ORDER BY 1`,
    )
  ).map(({ alert }) => alert);

const look = (provider = providerWith(plenty)) => watchOrders(db.database, [provider]);

async function newOrder(purpose: MobilePurpose = 'topup', provider = 'fedapay'): Promise<string> {
  const id = newId();
  const rest = { provider, network: 'mixx', phone: '+22890000000', requestId: 'req_test' } as const;
  const amounts = { amountXof: 1_000, feeXof: 0 };
  await db.database.transaction((tx) =>
    insertOrder(tx, { id, purpose, userId: null, accountId: wallet, ...amounts, ...rest }),
  );
  return id;
}

const submit = (id: string) =>
  db.database.transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    if (order) await moveOrder(tx, order, 'submit', 'system');
  });

const take = (id: string, status: Parameters<typeof takeStatus>[2]) =>
  db.database.transaction((tx) => takeStatus(tx, id, status));

async function paidOrder(provider?: string, amountXof = 1_000): Promise<string> {
  const id = await newOrder('topup', provider);
  await submit(id);
  await take(id, { status: 'succeeded', amountXof: xof(amountXof) });
  return id;
}

const hearWebhook = (orderId: string, provider = 'fedapay') =>
  db.database.transaction(async (tx) => {
    const said = { eventId: newId(), direction: 'collect', reference: orderId } as const;
    await hintOrder(tx, orderId);
    await keepWebhook(tx, { provider, ...said, providerId: null, hint: 'x' }, orderId);
  });

describe('an order that does not move', () => {
  it('is an alert when it was not sent for five minutes, and over when it moves', async () => {
    const id = await newOrder();
    await db.shiftClock(4 * minuteMs);
    await look();
    expect(await alerts()).toEqual([]);
    await db.shiftClock(6 * minuteMs);
    await look();
    expect(await alerts()).toEqual([`order_stuck order:${id}`]);
    await submit(id);
    await look();
    expect(await alerts()).toEqual([]);
  });

  it('is one when a payout has no end for an hour, told once', async () => {
    await fundWallet();
    const id = newId();
    const rest = { provider: 'fedapay', network: 'mixx', phone: '+22890000000' } as const;
    await db.database.transaction(async (tx) => {
      const reference = `mobile:${id}`;
      await hold(tx, { id, accountId: wallet, amountXof: 500, reference, expiresInMs: null });
      const order = { id, purpose: 'payout', userId: null, accountId: wallet, feeXof: 0 } as const;
      await insertOrder(tx, { ...order, ...rest, amountXof: 500, requestId: 'req_test' });
    });
    await submit(id);
    await db.shiftClock(59 * minuteMs);
    await look();
    expect(await alerts()).toEqual([]);
    await db.shiftClock(61 * minuteMs);
    await look();
    await look();
    expect(await alerts()).toEqual([`order_stuck order:${id}`]);
    expect(await db.query('SELECT FROM payments.alert')).toHaveLength(1);
    await take(id, { status: 'succeeded', amountXof: xof(500) });
    await look();
    expect(await alerts()).toEqual([]);
  });

  it('is one when it is in suspense for a day', async () => {
    const id = await paidOrder('fedapay', 900);
    await look();
    expect(await alerts()).toEqual([`amount_differs order:${id}`]);
    await db.shiftClock(25 * 60 * minuteMs);
    await look();
    expect(await alerts()).toContain(`order_stuck order:${id}`);
  });
});

const fundWallet = async () => {
  const float = await openAccounts(db.database, ['provider:fedapay:float']);
  const legs = [
    { accountId: float.get('provider:fedapay:float') ?? 0, amountXof: -5_000 },
    { accountId: wallet, amountXof: 5_000 },
  ];
  const origin = { reference: null, actor: 'system', requestId: 'req_test' };
  await db.database.transaction((tx) =>
    post(tx, [{ id: newId(), kind: 'topup', legs, ...origin }]),
  );
};

describe('webhooks that do not come', () => {
  it('are an alert after three orders that ended without one, and over with the next', async () => {
    const ids = [await paidOrder(), await paidOrder()];
    await db.shiftClock(3 * minuteMs);
    await look();
    expect(await alerts()).toEqual([]);
    ids.push(await paidOrder());
    await look();
    expect(await alerts(), 'the third ended a moment ago').toEqual([]);
    await db.shiftClock(6 * minuteMs);
    await look();
    expect(await alerts()).toEqual(['webhooks_silent fedapay']);
    await db.shiftClock(120 * minuteMs);
    await look();
    expect(await alerts(), 'nobody paid since').toEqual(['webhooks_silent fedapay']);
    await hearWebhook(ids[0] ?? '');
    await look();
    expect(await alerts()).toEqual([]);
  });

  it('are none when one came lately, or for those orders, or the provider is not ours', async () => {
    for (let n = 0; n < 3; n += 1) await paidOrder('elsewhere');
    for (let n = 0; n < 3; n += 1) await hearWebhook(await paidOrder('paygate'), 'paygate');
    for (let n = 0; n < 3; n += 1) await paidOrder('fedapay');
    await hearWebhook(await newOrder());
    await db.shiftClock(4 * minuteMs);
    const providers = ['fedapay', 'paygate'].map((name) => providerWith(plenty, name));
    await watchOrders(db.database, providers);
    expect(await alerts()).toEqual([]);
  });

  it('of failed payments are missed only where they are sent', async () => {
    for (const name of ['fedapay', 'paygate']) {
      for (let n = 0; n < 3; n += 1) {
        const id = await newOrder('topup', name);
        await submit(id);
        await take(id, { status: 'failed', reason: 'declined', final: false });
      }
    }
    await db.shiftClock(4 * minuteMs);
    const providers = [providerWith(plenty), providerWith(plenty, 'paygate', false)];
    await watchOrders(db.database, providers);
    expect(await alerts()).toEqual(['webhooks_silent fedapay']);
  });
});

describe('a provider that does not know us', () => {
  it('is an alert while orders hear it, and over ten minutes after', async () => {
    const id = await newOrder();
    await submit(id);
    await db.database.transaction((tx) =>
      noteAnswer(tx, id, { reason: 'http_401', askInMs: 1_000 }),
    );
    await look();
    expect(await alerts()).toEqual(['provider_refuses_us fedapay']);
    await db.shiftClock(11 * minuteMs);
    await look();
    expect(await alerts()).toEqual([]);
  });
});

describe('a clearing account', () => {
  it('that its items do not explain is an alert until they do', async () => {
    const codes = ['provider:fedapay:clearing_in', 'provider:fedapay:float'] as const;
    const ids = await openAccounts(db.database, codes);
    const book = (amountXof: number) =>
      db.database.transaction((tx) => {
        const legs = codes.map((code, n) => ({
          accountId: ids.get(code) ?? 0,
          amountXof: n === 0 ? amountXof : -amountXof,
        }));
        const origin = { reference: null, actor: 'system', requestId: 'req_test' };
        return post(tx, [{ id: newId(), kind: 'topup', legs, ...origin }]);
      });
    await paidOrder();
    await look();
    expect(await alerts()).toEqual([]);
    await book(300);
    await look();
    expect(await alerts()).toEqual(['clearing_open provider:fedapay:clearing_in']);
    await book(-300);
    await look();
    expect(await alerts()).toEqual([]);
  });
});

describe('a provider’s float', () => {
  const float = async () =>
    (
      await db.query<object>(
        `SELECT float_mixx_xof::int AS mixx, float_moov_xof::int AS moov, float_whole_xof::int AS whole,
         float_fault AS fault, float_read_at IS NOT NULL AS read FROM payments.provider_state`,
      )
    )[0];

  it('is kept by network, an alert when one is low, and over when none is', async () => {
    const read = (reading: FloatReading) =>
      watchFloats(db.database, [providerWith(reading)], lowXof);
    await read(floatOf(['mixx', 500_000], ['moov', 199_999]));
    expect(await float()).toEqual({
      mixx: 500_000,
      moov: 199_999,
      whole: null,
      fault: null,
      read: true,
    });
    expect(await alerts()).toEqual(['float_low fedapay']);
    await read({ outcome: 'unknown', reason: 'timeout' });
    expect(await float()).toMatchObject({ moov: 199_999, fault: 'timeout' });
    expect(await alerts(), 'what was low stays low').toEqual([
      'float_low fedapay',
      'float_unknown fedapay',
    ]);
    await read(floatOf(['mixx', 500_000], ['moov', 200_000]));
    expect(await alerts()).toEqual([]);
  });

  it('of a provider that we do not pay out through may be low', async () => {
    const provider = providerWith(floatOf([null, 5]));
    const collecting = { ...provider, capabilities: { ...capabilities, payOutTo: [] } };
    await watchFloats(db.database, [collecting], lowXof);
    expect(await float()).toMatchObject({ whole: 5 });
    expect(await alerts()).toEqual([]);
  });
});

describe('the watch', () => {
  it('is kept once a minute by one of all, and a look that fails hinders no other', async () => {
    const id = await newOrder();
    await db.shiftClock(10 * minuteMs);
    let asked = 0;
    const broken = { ...providerWith(plenty), float: () => Promise.reject(new Error('broken')) };
    const counting = {
      ...providerWith(plenty, 'paygate'),
      float: async () => {
        asked += 1;
        return plenty;
      },
    };
    const { log, lines } = silentLog();
    const providers = [broken, counting];
    const deps = { database: db.database, providers, floatLowXof: lowXof, log };
    await Promise.all(Array.from({ length: 6 }, () => watchMoney(deps)));
    expect(asked).toBe(1);
    expect(lines.filter((line) => line.includes('a watch over the money failed'))).toHaveLength(1);
    expect(await alerts()).toEqual([`order_stuck order:${id}`]);
    expect(await db.query('SELECT FROM payments.book_check')).toHaveLength(1);
    await db.shiftClock(11 * minuteMs);
    await watchMoney(deps);
    expect(asked).toBe(2);
  });

  it('tells its figures to the metrics, and none that nobody knows', async () => {
    const metrics = createMetrics(db.database);
    metrics.watch(() => ledgerGauges(db.database));
    const told = async () =>
      (await metrics.render())
        .split('\n')
        .filter((line) => /^ecom_(ledger|alerts|mobile)/.test(line));
    expect((await told()).join('\n')).not.toContain('ecom_ledger_faults');
    await newOrder();
    const { log } = silentLog();
    await db.shiftClock(10 * minuteMs);
    await watchMoney({ database: db.database, providers: [], floatLowXof: lowXof, log });
    const lines = await told();
    expect(lines).toEqual(
      expect.arrayContaining([
        'ecom_ledger_faults 0',
        'ecom_alerts_open{kind="order_stuck"} 1',
        'ecom_alerts_open{kind="float_low"} 0',
        'ecom_mobile_orders_open{state="created"} 1',
        'ecom_mobile_orders_open{state="pending"} 0',
      ]),
    );
    const oldest = lines.find((line) => line.startsWith('ecom_mobile_order_oldest_seconds'));
    expect(Number(oldest?.split(' ')[1])).toBeGreaterThanOrEqual(600);
    expect(lines.some((line) => line.startsWith('ecom_ledger_check_age_seconds'))).toBe(true);
  });
});
