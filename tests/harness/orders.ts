import { randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import { call, type Reply, type TestApi } from './api.ts';
import { type Goods, openStore, plantCategories, stock } from './market.ts';
import { joinStore, type Merchant } from './merchant.ts';
import { type Payer, payToken } from './money.ts';

/** A shelf, whoever keeps it. */
export interface Shelf {
  readonly storeId: string;
  readonly slug: string;
  /** In the order of the goods, as on the wire. */
  readonly variantIds: readonly string[];
}

export type Shop = Merchant & Shelf;

export const home = {
  quartier: 'Tokoin',
  landmark: 'en face de l’école, portail bleu',
  phone: '90112233',
  lat: 6.15,
  lon: 1.21,
};

/** A store that is open all day, brings to Tokoin for 500 F, and has these goods; nobody's yet. */
export async function shelveGoods(api: TestApi, goods: readonly Goods[]): Promise<Shelf> {
  const { db } = api;
  const [planted] = await db.query('SELECT 1 FROM market.category LIMIT 1');
  if (!planted) await plantCategories(db);
  const slug = `boutique-${newId().slice(-12)}`;
  const storeId = await openStore(db, slug);
  await db.query(
    'UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440 WHERE store_id = $1',
    [storeId],
  );
  await db.query(`INSERT INTO market.delivery_zone VALUES ($1, 'Tokoin', 500)`, [storeId]);
  // Stock opens by a movement, as everywhere: what is sold is counted down from it.
  const empty = goods.map((one) => ({ ...one, onHand: 0 }));
  const products = await stock(db, storeId, empty);
  const rows = await db.query<{ id: string; product_id: string }>(
    'SELECT id, product_id FROM market.variant WHERE product_id = ANY ($1)',
    [products],
  );
  await db.query(
    `INSERT INTO market.stock_movement (id, variant_id, delta, on_hand_after, reason, actor)
     SELECT gen_random_uuid(), v.id, g.on_hand, g.on_hand, 'opening', 'system'
     FROM unnest($1::uuid[], $2::int[]) g (product_id, on_hand)
       JOIN market.variant v ON v.product_id = g.product_id`,
    [products, goods.map(({ onHand = 5 }) => onHand)],
  );
  const idOf = (product: string) => rows.find((row) => row.product_id === product)?.id ?? '';
  return { storeId, slug, variantIds: products.map((product) => `var_${idOf(product)}`) };
}

/** The same with its owner. */
export async function openOrderShop(api: TestApi, goods: readonly Goods[]): Promise<Shop> {
  const shelf = await shelveGoods(api, goods);
  return { ...(await joinStore(api, shelf.storeId, 'owner')), ...shelf };
}

export interface Cart {
  readonly lines: readonly { variantId: string; quantity: number }[];
  readonly fulfilment?: Readonly<Record<string, 'delivery' | 'pickup'>>;
  /** By the store's slug the begin of an hour, ISO. */
  readonly slots?: Readonly<Record<string, string>>;
  readonly codes?: readonly string[];
  readonly expectedTotalXof: number;
  readonly method?: 'wallet' | 'mobile_money' | 'cash';
  /** Whom mobile money is asked of. */
  readonly phone?: { readonly network: 'mixx' | 'moov'; readonly number: string };
  readonly key?: string;
  readonly pinToken?: string;
}

/** Buys a cart, with a PIN token of its own where the wallet pays. */
export async function buy(api: TestApi, payer: Payer, cart: Cart): Promise<Reply> {
  const { key = randomUUID(), method = 'wallet', pinToken, ...rest } = cart;
  const payment = { amountXof: cart.expectedTotalXof, payee: 'checkout' };
  const token = method === 'wallet' ? (pinToken ?? (await payToken(api, payer, payment))) : null;
  const body = { ...rest, method, place: home, ...(token && { pinToken: token }) };
  return call(api, 'POST', '/v1/market/checkouts', { token: payer.token, body, key });
}

/** What the book says of an account, whole francs; nothing of one that was never opened. */
export async function inBook(api: TestApi, code: string): Promise<number> {
  const [row] = await api.db.query<{ sum: string | null }>(
    `SELECT sum(e.amount_xof) AS sum FROM payments.account a
       JOIN payments.entry e ON e.account_id = a.id WHERE a.code = $1`,
    [code],
  );
  return Number(row?.sum ?? 0);
}

/** Rows that contradict what must be true of stock and money at any moment; none is right. */
export const orderFaults = (api: TestApi) =>
  api.db.query<{ what: string }>(
    `SELECT 'reserved of ' || v.id AS what FROM market.variant v
     WHERE v.reserved <> coalesce((SELECT sum(h.quantity) FROM market.stock_hold h
       WHERE h.variant_id = v.id AND h.state = 'open'), 0)
     UNION ALL SELECT 'escrow of ' || o.id FROM market.store_order o
     WHERE coalesce((SELECT a.posted_xof FROM payments.account a
         WHERE a.code = 'escrow:order:' || o.id), 0)
       <> CASE WHEN o.method <> 'cash' AND o.state IN ('placed', 'accepted', 'preparing', 'ready',
           'picked_up', 'delivery_failed') THEN o.total_xof - o.refunded_xof
             + o.promotion_xof - o.refunded_promotion_xof ELSE 0 END
     UNION ALL SELECT 'arrival of ' || c.id FROM market.checkout c
       JOIN payments.account a ON a.code = 'escrow:checkout:' || c.id
       JOIN payments.mobile_order m ON m.id = c.collection_id
     WHERE a.posted_xof <> CASE WHEN m.state = 'posted' AND c.transfer_id IS NULL
       AND c.return_id IS NULL THEN c.total_xof ELSE 0 END
     UNION ALL SELECT 'never placed ' || o.id FROM market.store_order o
     WHERE (o.placed_at IS NULL) <> EXISTS (SELECT FROM market.checkout c
       WHERE c.id = o.checkout_id AND c.state <> 'placed')
     UNION ALL SELECT 'earning of ' || o.id FROM market.store_order o
       LEFT JOIN market.earning e ON e.order_id = o.id
     WHERE (o.state IN ('delivered', 'completed')) AND e.order_id IS NULL
     UNION ALL SELECT 'places of ' || t.store_id FROM market.slot t
     WHERE t.taken <> (SELECT count(*) FROM market.store_order o WHERE o.store_id = t.store_id
       AND o.slot_from = t.starts_at AND o.state NOT IN ('rejected', 'expired', 'cancelled'))
     UNION ALL SELECT 'refunds of ' || o.id FROM market.store_order o
     WHERE o.refunded_xof <> coalesce((SELECT sum(r.amount_xof) FROM market.refund r
       WHERE r.order_id = o.id), 0)
     UNION ALL SELECT 'return ' || r.id FROM market.goods_return r
       LEFT JOIN market.refund f ON f.id = r.refund_id
     WHERE coalesce(r.granted_xof, 0) <> coalesce(f.amount_xof, 0)
     UNION ALL SELECT 'budget of ' || p.id FROM promotions.promotion p
     WHERE p.reserved_xof <> CASE WHEN p.budget_xof IS NULL THEN 0 ELSE
       coalesce((SELECT sum(s.amount_xof) FROM promotions.redemption_share s
         WHERE s.promotion_id = p.id AND s.released_at IS NULL), 0) END
     UNION ALL SELECT 'balance of ' || a.code FROM payments.account a
     WHERE a.balanced AND a.posted_xof <> coalesce((SELECT sum(e.amount_xof)
       FROM payments.entry e WHERE e.account_id = a.id), 0)
     UNION ALL SELECT 'book' FROM payments.entry HAVING sum(amount_xof) <> 0`,
  );
