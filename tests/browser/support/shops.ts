import type { Browser, Page } from '@playwright/test';
import type { openStore } from '../../harness/market.ts';
import { stock } from '../../harness/market.ts';
import { query } from './admin.ts';
import { aisle } from './aisle.ts';
import { callApi } from './member.ts';
import { becomeMerchant, type Merchant, newStore } from './merchant.ts';
import { businessUrl } from './places.ts';

interface Goods {
  readonly title: string;
  readonly priceXof: number;
  readonly onHand?: number;
}

export interface Shop {
  /** Its owner, who acts past the screens. */
  readonly merchant: Merchant;
  /** Her own phone, signed in, with nothing open yet. */
  readonly desk: Page;
  readonly name: string;
  readonly slug: string;
  /** `prd_…`, in the order of its goods. */
  readonly productIds: readonly string[];
  sql(text: string, ...values: unknown[]): Promise<unknown>;
}

interface Wish {
  readonly name: string;
  readonly goods: readonly Goods[];
  /** Where it brings its goods for 500 F; nowhere unless told. */
  readonly quartier?: string;
}

/** A store that is open around the clock, whose owner sits at another phone. */
export async function openShop(browser: Browser, wish: Wish): Promise<Shop> {
  const storeId = await newStore();
  const id = storeId.slice('sto_'.length);
  const sql: Shop['sql'] = (text, ...values) => query(text, [id, ...values]);
  await sql(
    'UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440 WHERE store_id = $1',
  );
  await sql('UPDATE market.store SET name = $2 WHERE id = $1', wish.name);
  if (wish.quartier !== undefined) {
    await sql('INSERT INTO market.delivery_zone VALUES ($1, $2, 500)', wish.quartier);
  }
  const goods = wish.goods.map((one) => ({ ...one, category: aisle.slug }));
  const products = await stock({ query } as Parameters<typeof openStore>[0], id, goods);
  const [store] = await query<{ slug: string }>('SELECT slug FROM market.store WHERE id = $1', [
    id,
  ]);
  const context = await browser.newContext({ baseURL: businessUrl(), serviceWorkers: 'block' });
  const desk = await context.newPage();
  const merchant = await becomeMerchant(desk, storeId);
  const productIds = products.map((product) => `prd_${product}`);
  return { merchant, desk, name: wish.name, slug: store?.slug ?? '', productIds, sql };
}

/** What the owner does with an order, as it stands now. */
export async function act({ merchant }: Shop, orderId: string, what: string, data = {}) {
  const { version } = await merchant.ask('GET', `/orders/${orderId}`);
  await merchant.ask('POST', `/orders/${orderId}/${what}`, { version, ...data });
}

/** A place of the member of this browser; gives the quartier it lies in. */
export async function keepPlace(page: Page): Promise<string> {
  const place = { kind: 'home', words: 'Portail vert', latitude: 6.1569, longitude: 1.2382 };
  const { quartier } = await (await callApi(page, 'POST', '/v1/me/places', place)).json();
  return quartier;
}

/** Asks the simulator of mobile money for so much; it comes within seconds. */
export const topUp = (page: Page, amountXof: number) =>
  callApi(page, 'POST', '/v1/wallet/topups', {
    ...{ network: 'mixx', phone: `92${1_000 + (Date.now() % 9_000)}33`, amountXof, feeXof: 0 },
  });
