import { randomBytes, randomUUID } from 'node:crypto';
import { addPeople, type Person } from '../ledger/people.ts';
import type { Town } from '../ledger/town.ts';

export const peopleCount = 6_000;
const storeCount = 40;
const productsPerStore = 50;
export const priceXof = 150;
export const feeXof = 50;
/** Two things of two stores, each brought. */
export const totalXof = 2 * (priceXof + feeXof);

export interface Ware {
  readonly productId: string;
  readonly variantId: string;
  readonly slug: string;
}

/** A store that nobody else buys from, to look at its board. */
export interface Board {
  readonly storeId: string;
  readonly ware: Ware;
  /** Its owner's place among the people. */
  readonly ownerAt: number;
}

/** Stores with people of their own, shelves that never empty, and buyers with money. */
export interface Market {
  readonly town: Town;
  readonly people: readonly Person[];
  readonly access: readonly string[];
  /** By store. */
  readonly wares: readonly (readonly Ware[])[];
  readonly board: Board;
  /** One more thing, of which there are so many. */
  shelve(onHand: number): Promise<Ware>;
  /** PIN tokens for so many more checkouts; the nth of person n·7919. */
  mint(count: number): Promise<void>;
  pinToken(n: number): string;
}

export async function openMarket(town: Town): Promise<Market> {
  const people = await addPeople(town, peopleCount);
  const slugs = await addStores(town, people);
  const wares: Ware[][] = [];
  for (const slug of slugs.slice(0, storeCount)) {
    const shelf: Ware[] = [];
    for (let n = 0; n < productsPerStore; n += 1) shelf.push(await addWare(town, slug, 900_000));
    wares.push(shelf);
  }
  await town.owner.query('VACUUM ANALYZE');
  const access = await Promise.all(
    people.map(({ userId, sessionId }) =>
      town.tokens.issue({ userId, sessionId, roles: ['CLIENT'] }),
    ),
  );
  const salt = randomBytes(24).toString('base64url');
  let minted = 0;
  return {
    ...{ town, people, access, wares, board: await openBoard(town) },
    shelve: (onHand) => addWare(town, slugs[0] ?? '', onHand),
    mint: async (count) => {
      const text = `INSERT INTO identity.pin_token (token_hash, session_id, purpose, amount_xof,
          payee, expires_at)
        SELECT sha256(convert_to($4::text || lpad(nth::text, 11, '0'), 'UTF8')), p.session_id,
          'payment', $5, 'checkout', app.now() + interval '1 hour'
        FROM generate_series($1::bigint, $2::bigint) t (nth)
        JOIN bench.person p ON p.n = nth * 7919 % $3`;
      await town.owner.query(text, [minted, minted + count - 1, peopleCount, salt, totalXof]);
      minted += count;
    },
    pinToken: (n) => `${salt}${String(n).padStart(11, '0')}`,
  };
}

async function openBoard(town: Town): Promise<Board> {
  const slug = `bench-${storeCount + 1}`;
  const ware = await addWare(town, slug, 900_000);
  const text = 'SELECT id FROM market.store WHERE slug = $1';
  const { rows } = await town.owner.query<{ id: string }>(text, [slug]);
  return { storeId: `sto_${rows[0]?.id}`, ware, ownerAt: storeCount + 1 };
}

/** Each with an owner, who is told of every order. */
async function addStores({ owner }: Town, people: readonly Person[]): Promise<string[]> {
  await owner.query(`INSERT INTO market.category (slug, name_fr, name_en, position)
    VALUES ('cereales', 'Céréales', 'Staples', 1)`);
  await owner.query(
    `WITH added AS (
       INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
         state, preparation_minutes)
       SELECT gen_random_uuid(), 'bench-' || n, 'Mesure ' || n, '', '+22890000000', 'Tokoin',
         'au coin', 6.15, 1.21, 'open', 20 FROM generate_series(1, $1::int) n RETURNING id, slug
     ), hours AS (
       INSERT INTO market.store_hours SELECT id, d, 0, 1440 FROM added, generate_series(1, 7) d
     ), zones AS (
       INSERT INTO market.delivery_zone SELECT id, 'Tokoin', $2 FROM added
     )
     INSERT INTO market.store_member (store_id, user_id, role)
     SELECT a.id, p.user_id, 'owner' FROM added a
       JOIN bench.person p ON p.n = split_part(a.slug, '-', 2)::int`,
    [storeCount + 1, feeXof],
  );
  if (people.length <= storeCount + 1) throw new Error('a store without an owner');
  return Array.from({ length: storeCount + 1 }, (_, n) => `bench-${n + 1}`);
}

async function addWare({ owner }: Town, slug: string, onHand: number): Promise<Ware> {
  const [productId, variantId] = [randomUUID(), randomUUID()];
  await owner.query(
    `INSERT INTO market.product (id, store_id, category, title, state)
     SELECT $1, id, 'cereales', 'Riz de mesure', 'active' FROM market.store WHERE slug = $2`,
    [productId, slug],
  );
  await owner.query(
    `INSERT INTO market.variant (id, product_id, store_id, price_xof, on_hand)
     SELECT $1, $2, id, $4, $5 FROM market.store WHERE slug = $3`,
    [variantId, productId, slug, priceXof, onHand],
  );
  return { productId: `prd_${productId}`, variantId: `var_${variantId}`, slug };
}
