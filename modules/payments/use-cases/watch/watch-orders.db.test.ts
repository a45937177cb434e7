import { newId, xof } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MobilePurpose } from '../../domain/mobile-order.ts';
import { openAccounts } from '../../store/account-store.ts';
import { insertOrder, lockOrder, noteAnswer } from '../../store/mobile-order-store.ts';
import { hintOrder, keepWebhook } from '../../store/webhook-store.ts';
import { plenty, providerWith } from '../../testing/still-provider.ts';
import { hold } from '../hold.ts';
import { moveOrder } from '../mobile/move-order.ts';
import { takeStatus } from '../mobile/take-answer.ts';
import { post } from '../post.ts';
import { watchOrders } from './watch-orders.ts';

const minuteMs = 60_000;

let db: TestDatabase;
let wallet = 0;
beforeEach(async () => {
  db = await createTestDatabase();
  const code = `user:${newId()}:wallet` as const;
  wallet = (await openAccounts(db.database, [code])).get(code) ?? 0;
});
afterEach(() => db.drop());

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
