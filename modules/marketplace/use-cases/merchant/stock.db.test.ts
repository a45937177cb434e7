import { newId } from '@ecom/kernel';
import { statement, type Tx } from '@ecom/server-kit';
import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProductWish } from '../../domain/product-wish.ts';
import { type MoveReason, moveReasons } from '../../domain/stock-move.ts';
import { changeProduct } from './change-product.ts';
import { createProduct } from './create-product.ts';
import { editMany } from './edit-many.ts';
import { moveStock } from './move-stock.ts';
import { undoEdit } from './undo-edit.ts';

const storeId: string = newId();
const actor = `user:${newId()}`;
const by = { storeId, actor };

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.query(`INSERT INTO market.category (slug, name_fr, name_en, position)
    VALUES ('savons', 'Savons', 'Soap', 1)`);
  await db.query(
    `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
       state, preparation_minutes)
     VALUES ($1, 'essai', 'Boutique essai', '', '+22890000000', 'Tokoin', 'au coin', 6.15, 1.21,
       'open', 20)`,
    [storeId],
  );
  // Holds do it; here the test stands in for them.
  await db.query('GRANT UPDATE (reserved) ON market.variant TO ecom_app');
});
afterAll(() => db.drop());

const variant = (name: string, openingStock: number) => ({
  ...{ id: null, name, sku: '', priceXof: 500, wasXof: null, lowAt: null, forSale: true },
  openingStock,
});

const wish = (stocks: readonly number[]): ProductWish => ({
  ...{ title: 'Savon noir', description: '', brand: '', category: 'savons', soldBy: 'piece' },
  ...{ state: 'active', attributes: {}, optionNames: [] },
  variants: stocks.map((stock, n) => variant(`Taille ${n}`, stock)),
});

/** A product whose variants begin with so many. */
async function shelve(stocks: readonly number[]) {
  const productId: string = newId();
  const of = { ...by, productId };
  const made = await db.database.transaction((tx) => createProduct(tx, of, wish(stocks)));
  if (!made.ok) throw new Error(made.error.code);
  return { productId, variantIds: made.value.variants.map(({ id }) => id) };
}

/** What buyers will do: hold so many, if there are, or let go of what they held. */
const reserveStatement = statement<{ id: string }>(
  'test.reserve',
  `UPDATE market.variant SET reserved = reserved + $2
   WHERE id = $1 AND reserved + $2 BETWEEN 0 AND on_hand RETURNING id`,
);
const lockProduct = statement(
  'test.lock_product',
  'SELECT id FROM market.product WHERE id = $1 FOR NO KEY UPDATE',
);

const quantity = fc.integer({ min: 1, max: 30 });
const at = fc.nat(2);
const mover = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      at,
      reason: fc.constantFrom(...moveReasons),
      quantity,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      at,
      quantity: fc.integer({ min: -9, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bulk' as const), quantity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reprice' as const), quantity }) },
);
type Mover = typeof mover extends fc.Arbitrary<infer One> ? One : never;

const wishOf = (reason: MoveReason, quantity: number) =>
  reason === 'counted'
    ? { countedTo: quantity, reason, note: '' }
    : { delta: ['received', 'returned'].includes(reason) ? quantity : -quantity, reason, note: '' };

interface Shelf {
  readonly productId: string;
  readonly variantIds: readonly string[];
}

/** One mover in a transaction of his own; what he did to the stock of each variant, if he could. */
async function carryOut(one: Mover, { productId, variantIds }: Shelf, tx: Tx): Promise<string> {
  switch (one.do) {
    case 'move': {
      const variantId = variantIds[one.at] ?? '';
      const moved = await moveStock(tx, { ...by, variantId }, wishOf(one.reason, one.quantity));
      return moved.ok ? 'moved' : moved.error.code;
    }
    case 'reserve': {
      await tx.query(lockProduct, [productId]);
      const held = await tx.query(reserveStatement, [variantIds[one.at], one.quantity]);
      return held.length > 0 ? 'held' : 'too few';
    }
    case 'bulk': {
      const change = { addStock: one.quantity };
      const edited = await editMany(tx, by, { ids: [productId], change });
      if (edited.ok && edited.value.editId && one.quantity % 2 === 0) {
        await undoEdit(tx, by, edited.value.editId);
      }
      return 'edited';
    }
    case 'reprice': {
      const change = { pricePercent: one.quantity };
      await editMany(tx, by, { ids: [productId], change });
      return 'repriced';
    }
  }
}

/** Every rule of stock, as the tables stand. */
async function expectSound({ productId }: Shelf): Promise<void> {
  const variants = await db.query<{ onHand: number; reserved: number; sum: number; last: number }>(
    `SELECT v.on_hand AS "onHand", v.reserved,
       (SELECT coalesce(sum(m.delta), 0)::int FROM market.stock_movement m
        WHERE m.variant_id = v.id) AS sum,
       (SELECT m.on_hand_after FROM market.stock_movement m WHERE m.variant_id = v.id
        ORDER BY m.moved_at DESC, m.id DESC LIMIT 1) AS last
     FROM market.variant v WHERE v.product_id = $1`,
    [productId],
  );
  for (const { onHand, reserved, sum, last } of variants) {
    expect([sum, last]).toEqual([onHand, onHand]);
    expect(reserved >= 0 && reserved <= onHand).toBe(true);
  }
  const broken = await db.query(
    `SELECT 1 FROM (
       SELECT on_hand_after, sum(delta) OVER (PARTITION BY variant_id ORDER BY moved_at, id) AS told
       FROM market.stock_movement WHERE variant_id IN (
         SELECT id FROM market.variant WHERE product_id = $1)) chain
     WHERE on_hand_after <> told`,
    [productId],
  );
  expect(broken).toEqual([]);
  const [product] = await db.query<{ inStock: boolean; priceXof: number }>(
    'SELECT in_stock AS "inStock", price_xof AS "priceXof" FROM market.product WHERE id = $1',
    [productId],
  );
  expect(product?.inStock).toBe(variants.some(({ onHand, reserved }) => onHand > reserved));
}

const deadlocks = async (): Promise<number> => {
  const [row] = await db.query<{ deadlocks: number }>(
    `SELECT pg_stat_get_db_deadlocks(oid)::int AS deadlocks FROM pg_database
     WHERE datname = current_database()`,
  );
  return row?.deadlocks ?? Number.NaN;
};

describe('stock', () => {
  it('adds up whatever 64 movers do at once, and none stops another', async () => {
    const tally = new Map<string, number>();
    const before = await deadlocks();
    const movers = fc.array(mover, { minLength: 64, maxLength: 64 });
    const opening = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(opening, movers, async (stocks, many) => {
        const shelf = await shelve(stocks);
        const done = await Promise.all(
          many.map((one) => db.database.transaction((tx) => carryOut(one, shelf, tx))),
        );
        for (const outcome of done) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
        await expectSound(shelf);
      }),
      { numRuns: 12 },
    );
    expect(await deadlocks()).toBe(before);
    // The movers were no fools: each way out was taken.
    for (const outcome of ['moved', 'market.stock_promised', 'held', 'too few', 'edited']) {
      expect(tally.get(outcome) ?? 0, outcome).toBeGreaterThan(0);
    }
  }, 60_000);

  it('is taken once by each of 64 who want the last ones', async () => {
    const shelf = await shelve([20]);
    const variantId = shelf.variantIds[0] ?? '';
    const sold = { delta: -1, reason: 'sold', note: '' } as const;
    const done = await Promise.all(
      Array.from({ length: 64 }, () =>
        db.database.transaction((tx) => moveStock(tx, { ...by, variantId }, sold)),
      ),
    );
    expect(done.filter(({ ok }) => ok)).toHaveLength(20);
    await expectSound(shelf);
  });

  it('stays while its product is changed and variants go', async () => {
    const shelf = await shelve([5, 7, 9]);
    const [first = '', second = ''] = shelf.variantIds;
    const of = { ...by, productId: shelf.productId };
    const changed = { ...wish([]), variants: [{ ...variant('Seule', 0), id: second }], version: 1 };
    const result = await db.database.transaction((tx) => changeProduct(tx, of, changed));
    expect(result.ok && result.value.variants).toMatchObject([{ id: second, onHand: 7 }]);
    const gone = { ...by, variantId: first };
    const late = await db.database.transaction((tx) =>
      moveStock(tx, gone, { delta: 1, reason: 'received', note: '' }),
    );
    expect(late).toMatchObject({ ok: false, error: { code: 'market.variant_unknown' } });
    await expectSound(shelf);
  });
});

describe('the application’s role', () => {
  const set = statement('test.set_on_hand', 'UPDATE market.variant SET on_hand = 99');
  const added = statement(
    'test.add_with_stock',
    `INSERT INTO market.variant (id, product_id, store_id, price_xof, on_hand)
     SELECT gen_random_uuid(), id, store_id, 100, 99 FROM market.product LIMIT 1`,
  );
  const history = statement('test.rewrite', 'UPDATE market.stock_movement SET delta = 1');

  it.each([set, added, history])('cannot write stock past its movements: $name', async (text) => {
    await expect(db.database.query(text, [])).rejects.toThrow(/permission denied/);
  });

  it('cannot tell a movement that does not end in the stock there is', async () => {
    const { variantIds } = await shelve([5]);
    const lie = statement(
      'test.lie',
      `INSERT INTO market.stock_movement (id, variant_id, delta, on_hand_after, reason, actor)
       VALUES (gen_random_uuid(), $1, 1, 50, 'received', 'system')`,
    );
    await expect(db.database.query(lie, [variantIds[0]])).rejects.toThrow(/another stock/);
  });
});
