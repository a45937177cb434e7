import { newId } from '@ecom/kernel';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const [userId, storeId, otherStoreId] = [newId(), newId(), newId()];
const [productId, variantId] = [newId(), newId()];

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.query(
    `INSERT INTO identity.app_user (id, phone, name, language, registered_at)
     VALUES ($1, '+22890000001', 'Testeur', 'fr', app.now())`,
    [userId],
  );
  await db.query(`INSERT INTO market.category (slug, name_fr, name_en, position)
    VALUES ('alimentation', 'Alimentation', 'Food', 1)`);
  await db.query(`INSERT INTO market.category (slug, parent, name_fr, name_en, position)
    VALUES ('riz', 'alimentation', 'Riz', 'Rice', 1)`);
  for (const id of [storeId, otherStoreId]) {
    await db.query(
      `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
         state, preparation_minutes)
       VALUES ($1::uuid, 'essai-' || $1, 'Boutique essai', '', '+22890000000', 'Tokoin', 'au coin',
         6.15, 1.21, 'open', 20)`,
      [id],
    );
  }
  await db.query(
    `INSERT INTO market.product (id, store_id, category, title, state)
     VALUES ($1, $2, 'riz', 'Riz', 'active')`,
    [productId, storeId],
  );
  await db.query(
    `INSERT INTO market.variant (id, product_id, store_id, price_xof, on_hand)
     VALUES ($1, $2, $3, 1000, 50)`,
    [variantId, productId, storeId],
  );
});
afterAll(() => db.drop());

type Row = Readonly<Record<string, unknown>>;

async function insert(table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, n) => `$${n + 1}`).join(', ');
  const text = `INSERT INTO market.${table} (${names.join(', ')}) VALUES (${places})`;
  await db.query(text, Object.values(row));
}

interface Wish {
  readonly checkout?: Row;
  readonly order?: Row;
  readonly line?: Row;
}

/** A checkout of one order of one line, two for 1,000 F each, in one transaction. */
async function sell({ checkout = {}, order = {}, line = {} }: Wish = {}) {
  const ids = { checkout: newId(), order: newId(), line: newId() };
  await db.query('BEGIN');
  try {
    await insert('checkout', {
      ...{ id: ids.checkout, user_id: userId, request_key: newId(), method: 'cash' },
      ...{ state: 'placed', items_xof: 2_000, delivery_xof: 500, total_xof: 2_500 },
      ...checkout,
    });
    await insert('store_order', {
      ...{ id: ids.order, checkout_id: ids.checkout, user_id: userId, store_id: storeId },
      ...{ method: 'cash', fulfilment: 'delivery', state: 'placed', handover_code: '0042' },
      ...{ items_xof: 2_000, delivery_xof: 500, total_xof: 2_500 },
      ...{ accept_by: new Date(), placed_at: new Date() },
      ...order,
    });
    await insert('order_line', {
      ...{ id: ids.line, order_id: ids.order, store_id: storeId, variant_id: variantId },
      ...{ product_id: productId, title: 'Riz', variant_name: '', sold_by: 'piece' },
      ...{ quantity: 2, unit_xof: 1_000, line_xof: 2_000 },
      ...{ commission_bp: 1_000, commission_xof: 200 },
      ...line,
    });
    await db.query('COMMIT');
    return ids;
  } catch (error) {
    await db.query('ROLLBACK');
    throw error;
  }
}

describe('what is bought', () => {
  it('is kept where it adds up', async () => {
    await expect(sell()).resolves.toBeDefined();
  });

  it.each<[string, Wish]>([
    ['checkout_total_adds_up', { checkout: { total_xof: 2_499 } }],
    ['checkout_amounts_not_negative', { checkout: { delivery_xof: -1, total_xof: 1_999 } }],
    ['checkout_paid_by_transfer', { checkout: { method: 'wallet' } }],
    ['checkout_place_whole', { checkout: { place_quartier: 'Tokoin' } }],
    ['store_order_total_adds_up', { order: { total_xof: 2_501 } }],
    ['store_order_of_its_checkout', { order: { method: 'wallet' } }],
    ['store_order_fetched_for_nothing', { order: { fulfilment: 'pickup' } }],
    ['store_order_code_form', { order: { handover_code: '42' } }],
    ['store_order_waits_until', { order: { accept_by: null } }],
    ['store_order_state_known', { order: { state: 'lost' } }],
    ['store_order_refunded_within', { order: { refunded_items_xof: 2_001 } }],
    ['store_order_sums_to_checkout', { order: { delivery_xof: 400, total_xof: 2_400 } }],
    ['order_line_adds_up', { line: { line_xof: 1_999, commission_xof: 200 } }],
    ['order_line_commission_of_its_rate', { line: { commission_xof: 201 } }],
    ['order_line_refunded_within', { line: { refunded_xof: 2_001 } }],
    ['order_line_of_the_orders_store', { line: { store_id: otherStoreId } }],
    [
      'order_line_quantity_positive',
      { line: { quantity: 1_000, line_xof: 1_000_000, commission_xof: 100_000 } },
    ],
    ['order_line_sums_to_order', { line: { quantity: 1, line_xof: 1_000, commission_xof: 100 } }],
  ])('is refused against %s', async (constraint, wish) => {
    await expect(sell(wish)).rejects.toMatchObject({ constraint });
  });

  it('once a key, and once a store', async () => {
    const key = newId();
    await sell({ checkout: { request_key: key } });
    await expect(sell({ checkout: { request_key: key } })).rejects.toMatchObject({
      constraint: 'checkout_one_per_key',
    });
  });

  it('gets a number of its own, whatever was counted before', async () => {
    const numbers = await db.query<{ number: string }>(
      `SELECT market.order_number(n) AS number FROM generate_series(1, 20000) n
       UNION ALL SELECT market.order_number(5760000 + 1)`,
    );
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(20_001);
    expect(numbers[0]?.number).toMatch(/^[A-HJ-NP-Z]{2}-\d{4}$/);
  });
});

describe('stock that is promised', () => {
  const reserved = async () =>
    (
      await db.query<{ reserved: number }>('SELECT reserved FROM market.variant WHERE id = $1', [
        variantId,
      ])
    )[0]?.reserved;

  it('follows its holds, and none is settled twice', async () => {
    const { order, line } = await sell();
    const before = (await reserved()) ?? 0;
    const hold = { line_id: line, order_id: order, variant_id: variantId, quantity: 2 };
    await insert('stock_hold', hold);
    expect(await reserved()).toBe(before + 2);
    const settle = (state: string) =>
      db.query(
        `UPDATE market.stock_hold SET state = $2,
           settled_at = CASE WHEN $2 <> 'open' THEN app.now() END WHERE line_id = $1`,
        [line, state],
      );
    await settle('released');
    expect(await reserved()).toBe(before);
    for (const state of ['sold', 'open']) {
      await expect(settle(state)).rejects.toMatchObject({ constraint: 'stock_hold_settled_once' });
    }
    expect(await reserved()).toBe(before);
  });

  it('is never more than there is', async () => {
    const { order, line } = await sell();
    const hold = { line_id: line, order_id: order, variant_id: variantId, quantity: 51 };
    await expect(insert('stock_hold', hold)).rejects.toMatchObject({
      constraint: 'variant_stock_covers_reserved',
    });
  });
});

describe('what goes back', () => {
  const refundOf = (orderId: string, row: Row = {}) => ({
    ...{ id: newId(), order_id: orderId, items_xof: 1_500, delivery_xof: 0, amount_xof: 1_500 },
    ...{ commission_xof: 0, channel: 'bill', reason: 'missing', actor: 'system' },
    ...row,
  });

  /** A refund and what it takes off the line, in one transaction. */
  async function refund(ids: { order: string; line: string }, row: Row = {}, lineXof = 1_500) {
    await db.query('BEGIN');
    try {
      const kept = refundOf(ids.order, row);
      await insert('refund', kept);
      await insert('refund_line', {
        ...{ refund_id: kept.id, order_id: ids.order, line_id: ids.line, amount_xof: lineXof },
      });
      await db.query('COMMIT');
    } catch (error) {
      await db.query('ROLLBACK');
      throw error;
    }
  }

  it('is counted on order and line, and never more than was paid', async () => {
    const ids = await sell();
    await refund(ids);
    const [row] = await db.query<{ refunded: number; line: number }>(
      `SELECT o.refunded_xof::int AS refunded, l.refunded_xof::int AS line
       FROM market.store_order o JOIN market.order_line l ON l.order_id = o.id WHERE o.id = $1`,
      [ids.order],
    );
    expect(row).toEqual({ refunded: 1_500, line: 1_500 });
    await expect(refund(ids)).rejects.toMatchObject({ constraint: 'store_order_refunded_within' });
  });

  it.each<[string, Row, number]>([
    ['refund_line_sums_to_refund', {}, 1_499],
    ['refund_adds_up', { amount_xof: 1_501 }, 1_500],
    ['refund_points_at_what_it_reverses', { channel: 'wallet' }, 1_500],
    ['refund_commission_within', { commission_xof: 1_501 }, 1_500],
  ])('is refused against %s', async (constraint, row, lineXof) => {
    const ids = await sell();
    await expect(refund(ids, row, lineXof)).rejects.toMatchObject({ constraint });
  });

  it('and what is earned, once an order', async () => {
    const { order } = await sell();
    const earning = {
      ...{ order_id: order, store_id: storeId, method: 'cash' },
      ...{ gross_xof: 2_500, commission_xof: 200, net_xof: 2_300 },
    };
    const added = (row: Row = {}) => insert('earning', { ...earning, ...row });
    await expect(added({ net_xof: 2_301 })).rejects.toMatchObject({
      constraint: 'earning_adds_up',
    });
    await expect(added({ store_id: otherStoreId })).rejects.toMatchObject({
      constraint: 'earning_of_the_orders_store',
    });
    await added();
    await expect(added()).rejects.toMatchObject({ constraint: 'earning_one_per_order' });
  });
});

describe('the commission', () => {
  // A rate counts from now or later: these from 2099 on.
  const rate = (row: Row) => insert('commission_rate', { from_at: '2099-06-01T00:00:00Z', ...row });
  const asked = async (store: string, category: string, at = '2099-11-01T00:00:00Z') =>
    (
      await db.query<{ bp: number }>('SELECT market.commission_bp($1, $2, $3) AS bp', [
        store,
        category,
        at,
      ])
    )[0]?.bp;

  it('is the first that fits: store and category, store, the nearest category, everybody', async () => {
    expect(await asked(storeId, 'riz')).toBe(1_000);
    await rate({ category: 'alimentation', bp: 800 });
    expect(await asked(storeId, 'riz')).toBe(800);
    await rate({ category: 'riz', bp: 700 });
    expect(await asked(storeId, 'riz')).toBe(700);
    await rate({ store_id: storeId, bp: 600 });
    expect([await asked(storeId, 'riz'), await asked(otherStoreId, 'riz')]).toEqual([600, 700]);
    await rate({ store_id: storeId, category: 'alimentation', bp: 500 });
    expect(await asked(storeId, 'riz')).toBe(500);
    expect(await asked(storeId, 'riz', '2099-03-01T00:00:00Z')).toBe(1_000);
    // Ended, the next that fits counts again.
    await rate({ store_id: storeId, category: 'alimentation', from_at: '2099-07-01T00:00:00Z' });
    expect(await asked(storeId, 'riz')).toBe(600);
  });

  it('of the past stays as it is, and everybody’s never ends', async () => {
    const past = { from_at: '2026-02-01T00:00:00Z', bp: 1 };
    await expect(rate(past)).rejects.toMatchObject({ constraint: 'commission_rate_ahead' });
    await expect(db.query('DELETE FROM market.commission_rate')).rejects.toMatchObject({
      constraint: 'commission_rate_ahead',
    });
    await expect(rate({ from_at: '2099-08-01T00:00:00Z' })).rejects.toMatchObject({
      constraint: 'commission_rate_for_everybody_stays',
    });
  });
});
