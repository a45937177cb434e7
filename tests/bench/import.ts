import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { newId } from '../../packages/kernel/index.ts';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { openStore, plantCategories } from '../harness/market.ts';
import { signUpOver } from './http/sign-up.ts';

/**
 * A catalogue of 10,000 rows by the API and its own worker: read, checked, written, exported as
 * XLSX and checked again, which must find nothing to change. Then one more, of which the API is
 * killed half way: nothing may be missing or there twice.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const rows = quick ? 2_000 : 10_000;
  const state = await makeTempState();
  const stack = await startStack({
    stateDir: state.dir,
    quiet: true,
    env: { LOG_LEVEL: 'warn', SIGN_IN_PER_ADDRESS_MINUTE_MAX: '1000000' },
  });
  const owner = new pg.Client({ connectionString: stack.ownerUrl });
  await owner.connect();
  try {
    const db = {
      query: async (text: string, values?: unknown[]) => (await owner.query(text, values)).rows,
    };
    await plantCategories(db as Parameters<typeof plantCategories>[0]);
    const shop = await openShop(stack.apiUrl, db as Db);
    const file = csvOf(rows);
    const { id, ms: readMs } = await sent(shop, file);
    const checkMs = await timed(() => mapped(shop, id));
    const runMs = await timed(() => done(shop, id));
    let back: Uint8Array = new Uint8Array();
    const exportMs = await timed(async () => {
      back = await exported(shop);
    });
    const again = await sent(shop, back);
    await mapped(shop, again.id);
    const { created, changed, unchanged, badRows } = await told(shop, again.id);
    return {
      rows,
      ...{ readMs, checkMs, runMs, totalMs: readMs + checkMs + runMs, exportMs },
      roundTrip: { created, changed, unchanged, badRows },
      killed: await killedHalfWay(stack, db as Db, file, rows),
    };
  } finally {
    await owner.end();
    await stack.stop();
    await state.remove();
  }
}

type Db = Parameters<typeof openStore>[0];

interface Shop {
  readonly storeId: string;
  readonly url: string;
  readonly token: string;
}

interface Told {
  readonly id: string;
  readonly state: string;
  readonly columns: readonly (string | null)[];
  readonly rowsDone: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly badRows: number;
}

async function openShop(apiUrl: string, db: Db): Promise<Shop> {
  const token = await signUpOver(apiUrl);
  const [, claims = ''] = token.split('.');
  const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string };
  const storeId = await openStore(db, `mesure-${newId().slice(-12)}`);
  await db.query(
    `INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, 'owner')`,
    [storeId, sub.replace(/^usr_/, '')],
  );
  return { storeId, token, url: `${apiUrl}/v1/business/stores/sto_${storeId}` };
}

/** Two variants to a product. */
const csvOf = (rows: number): Uint8Array => {
  const lines = Array.from({ length: rows }, (_, n) => {
    const size = n % 2 === 0 ? 'Petit' : 'Grand';
    return `Article de mesure ${n >> 1};${size};M${n};Céréales;${500 + n};${n % 50};actif;Avec ${n >> 1} mots`;
  });
  return Buffer.from(`Titre;Variante;SKU;Rayon;Prix;Stock;État;Description\n${lines.join('\n')}\n`);
};

async function ask(
  shop: Shop,
  method: string,
  below: string,
  body?: object | Uint8Array,
): Promise<Told> {
  const isBytes = body instanceof Uint8Array;
  const response = await fetch(shop.url + below, {
    method,
    headers: {
      authorization: `Bearer ${shop.token}`,
      'idempotency-key': randomUUID(),
      'content-type': isBytes ? 'application/octet-stream' : 'application/json',
    },
    ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${below}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Told;
}

const told = (shop: Shop, id: string): Promise<Told> => ask(shop, 'GET', `/imports/${id}`);

/** Until it is in this state, asked as often as the screens ask. */
async function until(shop: Shop, id: string, reached: (told: Told) => boolean): Promise<Told> {
  for (const deadlineMs = Date.now() + 180_000; Date.now() < deadlineMs; ) {
    const now = await told(shop, id);
    if (reached(now)) return now;
    if (['failed', 'stopped'].includes(now.state)) throw new Error(`the import is ${now.state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the import did not end within three minutes');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return Math.round(performance.now() - startMs);
}

async function sent(shop: Shop, file: Uint8Array): Promise<{ id: string; ms: number }> {
  let id = '';
  const ms = await timed(async () => {
    id = (await ask(shop, 'POST', '/imports?fileName=mesure', file)).id;
    await until(shop, id, ({ state }) => state === 'mapping');
  });
  return { id, ms };
}

async function mapped(shop: Shop, id: string): Promise<void> {
  const { columns } = await told(shop, id);
  await ask(shop, 'PUT', `/imports/${id}/mapping`, { columns });
  await until(shop, id, ({ state }) => state === 'checked');
}

const start = (shop: Shop, id: string) =>
  ask(shop, 'POST', `/imports/${id}/run`, { onlyGood: false });

async function done(shop: Shop, id: string): Promise<void> {
  await start(shop, id);
  await until(shop, id, ({ state }) => state === 'done');
}

async function exported({ url, token }: Shop): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/export?format=xlsx`, { headers });
  if (!response.ok) throw new Error(`export: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** How far it was when the API died, and what the shelf holds once it was finished. */
async function killedHalfWay(
  stack: Awaited<ReturnType<typeof startStack>>,
  db: Db,
  file: Uint8Array,
  rows: number,
): Promise<object> {
  const shop = await openShop(stack.apiUrl, db);
  const { id } = await sent(shop, file);
  await mapped(shop, id);
  await start(shop, id);
  const { rowsDone } = await until(
    shop,
    id,
    (now) => now.rowsDone >= rows / 5 || now.state === 'done',
  );
  await stack.restartApi({ force: true });
  await until(shop, id, ({ state }) => state === 'done');
  const [shelf] = (await db.query(
    `SELECT count(*)::int AS variants, count(DISTINCT product_id)::int AS products,
       bool_and(on_hand = (SELECT coalesce(sum(delta), 0) FROM market.stock_movement m
         WHERE m.variant_id = v.id)) AS "stockAddsUp"
     FROM market.variant v WHERE store_id = $1`,
    [shop.storeId],
  )) as [{ variants: number; products: number; stockAddsUp: boolean }];
  return { rowsDoneAtDeath: rowsDone, ...shelf };
}
