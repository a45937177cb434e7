import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../harness/api.ts';
import { joinStore } from '../harness/merchant.ts';
import {
  hurry,
  type MoneyWorld,
  numberEnding,
  potOf,
  referenceOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { payToken } from '../harness/money.ts';
import { inBook, type Shop } from '../harness/orders.ts';
import * as storeMoney from '../harness/store-money.ts';
import { giveBack } from '../harness/store-money.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

const month = () => new Date().toISOString().slice(0, 7);

const openPayShop = () => storeMoney.openPayShop(world);
const sell = (shop: Shop, method?: 'wallet' | 'cash') => storeMoney.sell(world, shop, method);
const ask = (shop: Shop, wish?: storeMoney.PayoutWish) => storeMoney.askPayout(world, shop, wish);
const expectSound = () => storeMoney.expectSound(world);

const money = async (shop: Shop) => (await shop.ask('GET', '/money')).body;
const statement = async (shop: Shop) =>
  (await shop.ask('GET', `/money/statement?month=${month()}`)).body;

const reaches = (shop: Shop, id: string, state: string) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        const { items } = (await shop.ask('GET', '/payouts')).body;
        return items.find((one: { id: string }) => one.id === id)?.state;
      },
      { timeout: 15_000, interval: 100 },
    )
    .toBe(state);

describe('a store’s balance', () => {
  it('is what was handed over, less commission and refunds, to the franc', async () => {
    const shop = await openPayShop();
    const first = await sell(shop);
    await sell(shop, 'cash');
    // 10 % of 2,010 F: 201 F, kept back of the wallet's sale and owed for the cash.
    expect(await money(shop)).toMatchObject({
      ...{ payableXof: 1_809, cashDueXof: 201, escrowXof: 0, payOutXof: 1_608 },
      ...{ mayPayOut: true, underWay: null },
    });
    expect((await giveBack(shop, first, 1_005)).status).toBe(200);
    const after = await money(shop);
    expect(after.payableXof).toBe(await inBook(world.api, `store:${shop.storeId}:payable`));
    // The commission that is owed for the cash is settled first.
    expect(after.payOutXof).toBe(after.payableXof - 201);
    const { items, sums } = await statement(shop);
    expect(items.map((one: { kind: string }) => one.kind)).toEqual(['refund', 'sale', 'sale']);
    const own = sums.find(({ method }: { method: string }) => method === 'wallet');
    expect(own).toMatchObject({ salesXof: 2_010, refundsXof: 1_005, netXof: after.payableXof });
    await expectSound();
  });

  it('tells the day so far beside the same weekday, as late in the day as it is now', async () => {
    const shop = await openPayShop();
    const [lastWeek, nextHour, taken] = [await sell(shop), await sell(shop), await sell(shop)];
    const now = await sell(shop);
    await giveBack(shop, now, 500);
    const move = (id: string, by: string, state = 'delivered') =>
      world.api.db.query(
        `UPDATE market.store_order SET placed_at = placed_at + $2::interval, state = $3 WHERE id = $1`,
        [id.slice(4), by, state],
      );
    // A moment past it is too late to count, and what was taken back was not sold.
    await move(lastWeek, '-7 days');
    await move(nextHour, '-6 days 23 hours 59 minutes');
    await move(taken, '-7 days', 'returned');
    const { today, before } = (await shop.ask('GET', '/today')).body;
    expect(today).toEqual({ orders: 1, soldXof: 1_510, refundedXof: 500 });
    expect(before).toEqual({ orders: 1, soldXof: 2_010, refundedXof: 0 });
  });

  it('is a month as CSV, as a workbook and as a paper', async () => {
    const shop = await openPayShop();
    await sell(shop);
    const { token } = shop;
    const fetched = async (format: string) => {
      const path = `${shop.path}/money/statement/file?month=${month()}&format=${format}`;
      const headers = { authorization: `Bearer ${token}` };
      const reply = await fetch(world.api.url + path, { headers });
      return Buffer.from(await reply.arrayBuffer());
    };
    const csv = (await fetched('csv')).toString('utf8').split('\r\n');
    expect(csv[0]).toContain('Date;Commande;Type;Paiement;Montant;Commission;Net;État');
    expect(csv[1]).toContain(';Vente;Portefeuille;2010;201;1809;À verser;');
    expect((await fetched('xlsx')).subarray(0, 2).toString()).toBe('PK');
    const paper = await getDocumentProxy(new Uint8Array(await fetched('pdf')));
    const { text } = await extractText(paper, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const said of [
      'Relevé des ventes',
      '2 010 F CFA',
      '−201 F CFA',
      '1 809 F CFA',
      'À verser',
    ]) {
      expect(words).toContain(said);
    }
  });
});

describe('what a store owes for cash', () => {
  const owed = async (shop: Shop) => {
    const { cashDueXof, commissionPayment } = await money(shop);
    return [cashDueXof, commissionPayment?.state];
  };
  const pay = (shop: Shop, suffix: string, amountXof = 201) => {
    const body = { network: 'mixx', phone: numberEnding(suffix), amountXof };
    return shop.ask('POST', '/commission-payments', body, randomUUID());
  };
  const becomes = (shop: Shop, what: readonly unknown[]) =>
    expect
      .poll(
        async () => {
          await hurry(world.api);
          return owed(shop);
        },
        { timeout: 15_000, interval: 100 },
      )
      .toEqual(what);

  it('is paid from a phone, once, and makes room for cash again', async () => {
    const shop = await openPayShop();
    await sell(shop, 'cash');
    expect(await owed(shop)).toEqual([201, undefined]);
    expect((await pay(shop, '33', 202)).body).toMatchObject({ code: 'market.nothing_owed' });
    expect((await pay(shop, '01')).status).toBe(201);
    await becomes(shop, [201, 'failed']);
    const waiting = await pay(shop, '00');
    expect(waiting.body).toMatchObject({ amountXof: 201, state: 'sending' });
    expect((await pay(shop, '33')).body.code).toBe('market.payment_under_way');
    await becomes(shop, [201, 'waiting']);
    await world.simulator.end(referenceOf(waiting.body.id), 'approved');
    await becomes(shop, [0, 'succeeded']);
    expect((await pay(shop, '33')).body).toMatchObject({ code: 'market.nothing_owed' });
    expect(await inBook(world.api, `store:${shop.storeId}:cash_due`)).toBe(0);
    await expectSound();
  });
});

const settle = (shop: Shop, expectedXof: number, key: string = randomUUID()) =>
  shop.ask('POST', '/money/settle-cash', { expectedXof }, key);
const owed = (shop: Shop) => inBook(world.api, `store:${shop.storeId}:cash_due`);

describe('commission on cash', () => {
  it('is settled from the balance at a tap, once, and is a line of the statement', async () => {
    const shop = await openPayShop();
    await sell(shop, 'cash');
    expect(await money(shop)).toMatchObject({ cashDueXof: 201, settleXof: 0, payableXof: 0 });
    expect((await settle(shop, 201)).body.code).toBe('market.nothing_to_settle');
    await sell(shop);
    expect(await money(shop)).toMatchObject({
      settleXof: 201,
      payableXof: 1_809,
      payOutXof: 1_608,
    });
    const changed = await settle(shop, 200);
    expect(changed.body).toMatchObject({ code: 'market.balance_changed', amountXof: 201 });
    const key = randomUUID();
    const all = await Promise.all([
      ...Array.from({ length: 4 }, () => settle(shop, 201, key)),
      ...Array.from({ length: 4 }, () => settle(shop, 201)),
    ]);
    const done = new Set(all.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(done.size).toBe(1);
    for (const { status, body } of all) {
      if (status !== 201) expect(body.code).toBe('market.nothing_to_settle');
    }
    expect(await owed(shop)).toBe(0);
    const after = { cashDueXof: 0, settleXof: 0, payableXof: 1_608, payOutXof: 1_608 };
    expect(await money(shop)).toMatchObject(after);
    const { items, sums } = await statement(shop);
    expect(items[0]).toMatchObject({
      kind: 'settlement',
      orderId: null,
      netXof: -201,
      state: 'due',
    });
    const own = sums.find(({ method }: { method: string }) => method === 'wallet');
    expect(own).toMatchObject({ salesXof: 2_010, settledXof: 201, netXof: 1_608 });
    await expectSound();
    const paid = await ask(shop, { expectedXof: 1_608 });
    await reaches(shop, paid.body.id, 'paid');
    expect((await statement(shop)).items[0]).toMatchObject({ state: 'paid' });
    await expectSound();
  });

  it('is settled before a payout by itself, and again after one that failed', async () => {
    const shop = await openPayShop();
    await sell(shop, 'cash');
    await sell(shop);
    const wrong = await ask(shop, { expectedXof: 1_809 });
    expect(wrong.body.code).toBe('market.balance_changed');
    // A payout that is refused settles nothing.
    expect(await owed(shop)).toBe(-201);
    const failed = await ask(shop, { expectedXof: 1_608, phone: numberEnding('01') });
    await reaches(shop, failed.body.id, 'failed');
    expect(await owed(shop)).toBe(0);
    expect(await money(shop)).toMatchObject({ payableXof: 1_608, payOutXof: 1_608 });
    await sell(shop, 'cash');
    expect(await money(shop)).toMatchObject({ payOutXof: 1_407, settleXof: 201 });
    const paid = await ask(shop, { expectedXof: 1_407 });
    await reaches(shop, paid.body.id, 'paid');
    expect(await money(shop)).toMatchObject({ payableXof: 0, cashDueXof: 0 });
    await expectSound();
  });

  it('stands ahead where a cash order is refunded afterwards, and the next one takes it', async () => {
    const shop = await openPayShop();
    const cash = await sell(shop, 'cash');
    await sell(shop);
    expect((await settle(shop, 201)).status).toBe(201);
    expect((await giveBack(shop, cash, 1_005)).status).toBe(200);
    expect(await money(shop)).toMatchObject({ cashDueXof: 0, cashAheadXof: 100, settleXof: 0 });
    await sell(shop, 'cash');
    expect(await money(shop)).toMatchObject({ cashDueXof: 101, cashAheadXof: 0, settleXof: 101 });
    await expectSound();
  });

  it('at a tap and before a payout at once is settled once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const shop = await openPayShop();
      await sell(shop, 'cash');
      await sell(shop);
      const phone = numberEnding('33');
      const payment = { amountXof: 1_608, payee: phone };
      const pinToken = await payToken(world.api, shop as never, payment);
      const wish = { phone, pinToken, expectedXof: 1_608 };
      const [asked, tapped] = await Promise.all([ask(shop, wish), settle(shop, 201)]);
      // Whoever came first settled; a payout whose sum is still right leaves all the same.
      expect([201, 409]).toContain(asked?.status);
      expect([201, 409]).toContain(tapped?.status);
      expect(await owed(shop)).toBe(0);
      await expectSound();
      if (asked?.status === 201) await reaches(shop, asked.body.id, 'paid');
      expect((await money(shop)).payableXof).toBe(asked?.status === 201 ? 0 : 1_608);
    }
  });

  it('is not settled from the balance as well while a phone is asked for it', async () => {
    const shop = await openPayShop();
    await sell(shop, 'cash');
    await sell(shop);
    const body = { network: 'mixx', phone: numberEnding('00'), amountXof: 201 };
    const asked = await shop.ask('POST', '/commission-payments', body, randomUUID());
    expect(asked.status).toBe(201);
    expect((await settle(shop, 201)).body.code).toBe('market.payment_under_way');
    expect(await money(shop)).toMatchObject({ settleXof: 0, payOutXof: 1_809 });
    expect((await ask(shop)).status).toBe(201);
    expect(await owed(shop)).toBe(-201);
    await expectSound();
  });

  it('is the owner’s to settle', async () => {
    const shop = await openPayShop();
    const manager = await joinStore(world.api, shop.storeId, 'manager');
    const refused = await manager.ask('POST', '/money/settle-cash', { expectedXof: 1 });
    expect([refused.status, refused.body.code]).toEqual([403, 'market.role_too_low']);
  });
});

describe('a payout', () => {
  it('holds the balance, arrives once, and is the statement’s «paid»', async () => {
    await world.simulator.turn({ settleMs: 500 });
    const shop = await openPayShop();
    await sell(shop);
    const { status, body } = await ask(shop);
    expect([status, body.amountXof, body.state]).toEqual([201, 1_809, 'sending']);
    expect(await money(shop)).toMatchObject({ payableXof: 0, onItsWayXof: 1_809, payOutXof: 0 });
    expect((await statement(shop)).items[0]).toMatchObject({ state: 'under_way' });
    expect((await ask(shop)).body.code).toBe('market.nothing_to_pay_out');
    await expectSound();
    await reaches(shop, body.id, 'paid');
    const paid = world.simulator.moved('payout', referenceOf(body.id));
    expect(await paid).toMatchObject({ times: 1, amountXof: 1_809 });
    expect((await statement(shop)).items[0]).toMatchObject({ state: 'paid', payoutId: body.id });
    expect(await money(shop)).toMatchObject({ payableXof: 0, onItsWayXof: 0, underWay: null });
    expect(await potOf(world.api, 'provider:fedapay:clearing_out')).toBe(0);
    await expectSound();
  });

  it('that the network refuses frees what it claimed, for the next one', async () => {
    const shop = await openPayShop();
    await sell(shop);
    const failed = await ask(shop, { phone: numberEnding('01') });
    await reaches(shop, failed.body.id, 'failed');
    expect(await money(shop)).toMatchObject({ payableXof: 1_809, payOutXof: 1_809 });
    expect((await statement(shop)).items[0]).toMatchObject({ state: 'due', payoutId: null });
    await expectSound();
    const again = await ask(shop);
    await reaches(shop, again.body.id, 'paid');
    await expectSound();
  });

  it('in doubt keeps what it claimed, and is paid once when the network is back', async () => {
    await world.simulator.turn({ cutAnswerEvery: 1, scope: 'all', silentWebhooks: true });
    const shop = await openPayShop();
    await sell(shop);
    const { body } = await ask(shop);
    await reaches(shop, body.id, 'waiting');
    await sell(shop);
    expect(await money(shop)).toMatchObject({ payableXof: 1_809, onItsWayXof: 1_809 });
    expect((await ask(shop)).body.code).toBe('market.payout_under_way');
    await expectSound();
    await world.simulator.heal();
    await world.api.db.query(
      `UPDATE payments.mobile_order SET submitted_at = submitted_at - interval '1 minute'`,
    );
    await reaches(shop, body.id, 'paid');
    const paid = world.simulator.moved('payout', referenceOf(body.id));
    expect(await paid).toMatchObject({ times: 1, amountXof: 1_809 });
    expect(await money(shop)).toMatchObject({ payableXof: 1_809, payOutXof: 1_809 });
    await expectSound();
  });

  it('carries a refund over to the next one', async () => {
    const shop = await openPayShop();
    const first = await sell(shop);
    const paid = await ask(shop);
    await reaches(shop, paid.body.id, 'paid');
    // Nothing is left to give back from: the store owes it, and its next sale bears it.
    expect((await giveBack(shop, first, 500)).status).toBe(200);
    expect(await money(shop)).toMatchObject({ payableXof: -450, payOutXof: 0 });
    expect((await ask(shop, { expectedXof: 1 })).body.code).toBe('market.nothing_to_pay_out');
    await expectSound();
    await sell(shop);
    const { payOutXof } = await money(shop);
    expect(payOutXof).toBe(1_809 - 500 + 50);
    const next = await ask(shop, { expectedXof: payOutXof });
    await reaches(shop, next.body.id, 'paid');
    expect(await money(shop)).toMatchObject({ payableXof: 0, payOutXof: 0 });
    await expectSound();
  });

  it('that comes back from the network is due again, and she is told', async () => {
    const shop = await openPayShop();
    await sell(shop);
    const paid = await ask(shop);
    await reaches(shop, paid.body.id, 'paid');
    await world.simulator.end(referenceOf(paid.body.id), 'failed');
    await reaches(shop, paid.body.id, 'returned');
    expect(await money(shop)).toMatchObject({ payableXof: 1_809, payOutXof: 1_809 });
    expect((await statement(shop)).items[0]).toMatchObject({ state: 'due', payoutId: null });
    const told = await call(world.api, 'GET', '/v1/activity', { token: shop.token });
    expect(told.body.items[0]).toMatchObject({
      type: 'market.payout_returned',
      data: { payoutId: paid.body.id, amountXof: 1_809 },
    });
    await expectSound();
    const again = await ask(shop);
    await reaches(shop, again.body.id, 'paid');
    expect(await money(shop)).toMatchObject({ payableXof: 0, payOutXof: 0 });
    await expectSound();
    expect(await potOf(world.api, 'provider:fedapay:clearing_out')).toBe(0);
  });

  it('asked for many times at once is one, with one key and with many', async () => {
    await world.simulator.turn({ settleMs: 2_000 });
    const shop = await openPayShop();
    await sell(shop);
    const phone = numberEnding('33');
    const tokenOf = () => payToken(world.api, shop as never, { amountXof: 1_809, payee: phone });
    const [one, key] = [await tokenOf(), randomUUID()];
    // Proofs beforehand: what races here is the asking, not the PIN.
    const proofs: string[] = [];
    while (proofs.length < 6) proofs.push(await tokenOf());
    const same = Array.from({ length: 6 }, () => ask(shop, { phone, pinToken: one, key }));
    const others = proofs.map((pinToken) => ask(shop, { phone, pinToken }));
    const all = await Promise.all([...same, ...others]);
    const made = new Set(all.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(made.size).toBe(1);
    for (const { status } of all) expect([201, 403, 409]).toContain(status);
    await expectSound();
    await reaches(shop, [...made][0], 'paid');
    expect(await money(shop)).toMatchObject({ payableXof: 0, onItsWayXof: 0 });
    await expectSound();
  });

  it('and refunds at the same moment leave every franc in one place', async () => {
    for (let round = 0; round < 4; round += 1) {
      const shop = await openPayShop();
      const orders = [await sell(shop), await sell(shop), await sell(shop)];
      const phone = numberEnding('33');
      const payment = { amountXof: 3 * 1_809, payee: phone };
      const pinToken = await payToken(world.api, shop as never, payment);
      const wish = { phone, pinToken, expectedXof: 3 * 1_809 };
      const [asked, ...refunds] = await Promise.all([
        ask(shop, wish),
        ...orders.map((id) => giveBack(shop, id, 1_000)),
      ]);
      for (const { status } of refunds) expect(status).toBe(200);
      // What was there went to the phone, and the refunds are owed; or a refund was quicker.
      const isPaid = asked?.status === 201;
      if (!isPaid) {
        const codes = ['market.balance_changed', 'payments.insufficient_funds'];
        expect(codes).toContain(asked?.body.code);
      }
      await expectSound();
      if (isPaid) await reaches(shop, asked.body.id, 'paid');
      const left = (isPaid ? 0 : 3 * 1_809) - 3 * 900;
      expect(await money(shop)).toMatchObject({ payableXof: left, onItsWayXof: 0 });
      await expectSound();
    }
  });

  it('is the owner’s alone, of the sum that was shown, by the PIN', async () => {
    const shop = await openPayShop();
    await sell(shop);
    const manager = await joinStore(world.api, shop.storeId, 'manager');
    const clerk = await joinStore(world.api, shop.storeId, 'clerk');
    const stranger = await openPayShop();
    expect((await manager.ask('GET', '/money')).body.mayPayOut).toBe(false);
    const body = { network: 'mixx', phone: '90112233', expectedXof: 1_809, pinToken: 'x' };
    const refusals = [
      await manager.ask('POST', '/payouts', body),
      await clerk.ask('GET', '/money'),
      await shop.ask('POST', '/payouts', body),
      await shop.ask('POST', '/payouts', { ...body, expectedXof: 1_810 }),
    ];
    expect(refusals.map(({ status, body: { code } }) => [status, code])).toEqual([
      [403, 'market.role_too_low'],
      [403, 'market.role_too_low'],
      [403, 'auth.pin_token_invalid'],
      [409, 'market.balance_changed'],
    ]);
    const { token } = stranger;
    const theirs = await call(world.api, 'GET', `${shop.path}/money`, { token });
    expect([theirs.status, theirs.body.code]).toEqual([404, 'market.store_unknown']);
    expect(await money(shop)).toMatchObject({ payableXof: 1_809, underWay: null });
    await expectSound();
  });
});
