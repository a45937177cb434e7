import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, Page, Route } from '@playwright/test';
import type { components } from '../../packages/api-client/index.ts';
import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessOrdersFr } from '../../packages/i18n/business-orders.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { desk, newCustomer, query } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { becomeMerchant, newStore, productWish, test } from './support/merchant.ts';
import { apiUrl, businessUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const texts = businessOrdersFr;
const { acts, done, tabs } = texts;
const { app } = dashFr;
const price = { each: 4_000, text: '4\u00a0000\u00a0F', delivery: 500 } as const;
const place = {
  quartier: 'Tokoin',
  landmark: 'derrière la pharmacie, portail vert',
  phone: '+22890112233',
  lat: 6.15,
  lon: 1.21,
};

/** At a desk and on a phone, where nothing may be wider than it; axe looks at both. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const folder = process.env.ECOM_PICTURES;
    const path = `${folder}/${screen.replaceAll(/\W+/g, '-')}-${viewport.width}.png`;
    if (folder) await page.screenshot({ path });
    await inspect(page, `${screen} at ${viewport.width}`);
  }
}

/** A store open around the clock, with two products, and whoever keeps it. */
async function openShop(page: Page) {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId);
  const uuid = storeId.slice('sto_'.length);
  await query(
    'UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440 WHERE store_id = $1',
    [uuid],
  );
  const [store] = await query<{ slug: string }>('SELECT slug FROM market.store WHERE id = $1', [
    uuid,
  ]);
  await query(
    `INSERT INTO market.delivery_zone (store_id, quartier, fee_xof) VALUES ($1, $2, $3)`,
    [uuid, place.quartier, price.delivery],
  );
  const variants: string[] = [];
  for (const title of ['Panier tressé', 'Savon noir']) {
    const product = await merchant.ask('POST', '/products', productWish({ title }));
    variants.push(product.variants[0].id);
  }
  return { merchant, slug: store?.slug ?? '', variants };
}

type Shop = Awaited<ReturnType<typeof openShop>>;

/** Another member of the same store, at a desk of her own. */
async function colleague(browser: Browser, { merchant }: Shop): Promise<Page> {
  const context = await browser.newContext({
    ...desk,
    baseURL: businessUrl(),
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await becomeMerchant(page, merchant.storeId, 'clerk');
  return page;
}

/** A customer who buys one of each, pays at the counter, and is told her code. */
async function buyer(request: APIRequestContext, { slug, variants }: Shop) {
  const { token } = await newCustomer(request, 'Akossiwa');
  const headers = () => ({ authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() });
  const buy = async (how: 'pickup' | 'delivery'): Promise<string> => {
    const lines = variants.map((variantId) => ({ variantId, quantity: 1 }));
    const feeXof = how === 'delivery' ? price.delivery : 0;
    const data = {
      lines,
      fulfilment: { [slug]: how },
      method: 'cash',
      expectedTotalXof: lines.length * price.each + feeXof,
      ...(how === 'delivery' && { place }),
    };
    const bought = await request.post(`${apiUrl()}/v1/market/checkouts`, {
      data,
      headers: headers(),
    });
    expect(bought.status(), await bought.text()).toBe(201);
    return (await bought.json()).orders[0].id;
  };
  const read = async (id: string): Promise<components['schemas']['OrderPage']> =>
    (await request.get(`${apiUrl()}/v1/market/orders/${id}`, { headers: headers() })).json();
  return { buy, read };
}

/** Writes down every note that the page plays. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const played: number[] = [];
    Object.assign(window, { played });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function play(when) {
      played.push(this.frequency.value);
      start.call(this, when);
    };
  });
const played = (page: Page) =>
  page.evaluate(() => (window as unknown as { played: number[] }).played.length);

const card = (page: Page, number: string) =>
  page.getByRole('listitem', { name: texts.number(number) });
const tab = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });

/** A tap on «Accepter» that is on its way until it is let go. */
async function holdAccept(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route('**/accept', async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

/** From the board: one tap of the card's. */
const tap = (page: Page, number: string, act: string) =>
  card(page, number).getByRole('button', { name: act, exact: true }).click();

async function handOver(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.deliver.code).fill(code);
  await dialog.getByRole('button', { name: texts.deliver.confirm }).click();
}

/** Four digits that are not hers. */
const notThe = (code: string | null): string =>
  String((Number(code) + 1) % 10_000).padStart(4, '0');

test('a new order rings on any screen; of two who accept one reads who was first; the right code hands it over', async ({
  page,
  browser,
  request,
}) => {
  await listen(page);
  const shop = await openShop(page);
  const { buy, read } = await buyer(request, shop);
  await page.goto('/commandes');
  await expect(page.getByText(texts.empty.waiting)).toBeVisible();
  const bell = page.getByRole('button', { name: texts.sound.label });
  await bell.click();
  await expect(bell).toHaveAttribute('aria-pressed', 'false');
  await bell.click();
  // Switched on again it is heard: two notes.
  expect(await played(page)).toBe(2);
  await page.getByRole('link', { name: businessFr.nav.products }).click();
  const orderId = await buy('delivery');
  const { number } = await read(orderId);
  await expect(page.getByLabel(businessFr.nav.waiting(1)).filter({ visible: true })).toBeVisible();
  await expect.poll(() => played(page)).toBe(4);
  await page.getByRole('link', { name: businessFr.nav.orders }).click();
  await expect(card(page, number).getByRole('timer')).toHaveText(/ 1[345]:\d\d /);
  await look(page, 'orders waiting');
  const other = await colleague(browser, shop);
  await other.goto('/commandes');
  await expect(card(other, number)).toBeVisible();
  const release = await holdAccept(other);
  await tap(other, number, acts.accept);
  await tap(page, number, acts.accept);
  await expect(page.getByText(done.accept(number))).toBeVisible();
  release();
  const told = other.getByText(texts.conflict.met(number, texts.states.accepted));
  await expect(told).toContainText('Par Afi');
  await expect(card(other, number)).toHaveCount(0);
  await other.context().close();
  await tab(page, tabs.working).click();
  await expect(card(page, number)).not.toContainText(texts.timer.late);
  await query(
    `UPDATE market.store_order SET ready_about = ready_about - interval '45 minutes' WHERE id = $1`,
    [orderId.slice('ord_'.length)],
  );
  await page.reload();
  await expect(card(page, number)).toContainText(texts.timer.late);
  await look(page, 'an order late');
  await tap(page, number, acts.prepare);
  await expect(card(page, number)).toContainText(texts.states.preparing);
  await tap(page, number, acts.ready);
  await expect(card(page, number)).toContainText(texts.states.ready);
  await tap(page, number, acts.depart);
  await expect(card(page, number)).toContainText(texts.states.picked_up);
  const { handoverCode } = await read(orderId);
  await tap(page, number, acts.deliver);
  await expect(page.getByText(texts.deliver.bodyCash('8\u00a0500\u00a0F'))).toBeVisible();
  await handOver(page, notThe(handoverCode));
  await expect(page.getByText(texts.deliver.wrong(4))).toBeVisible();
  await look(page, 'orders wrong code');
  await handOver(page, handoverCode ?? '');
  await expect(page.getByText(done.deliver(number))).toBeVisible();
  await expect(page.getByText(texts.empty.working)).toBeVisible();
  expect((await read(orderId)).state).toBe('delivered');
});

test('an answer too late, a line that is missing, a refusal with its reason, a code locked, a refund confirmed: each as the customer reads it', async ({
  page,
  request,
}) => {
  const shop = await openShop(page);
  const { buy, read } = await buyer(request, shop);
  const [first, second, third] = [await buy('pickup'), await buy('pickup'), await buy('pickup')];
  const [refused, late] = [await read(second), await read(third)];
  await page.goto('/commandes');
  const release = await holdAccept(page);
  await tap(page, late.number, acts.accept);
  await query(
    `UPDATE market.store_order SET accept_by = accept_by - interval '1 hour' WHERE id = $1`,
    [third.slice('ord_'.length)],
  );
  release();
  const expired = page.getByText(texts.conflict.met(late.number, texts.states.expired));
  await expect(expired).toContainText(texts.history.system);
  await tap(page, refused.number, acts.refuse);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.reasons.label).selectOption('too_busy');
  await dialog.getByRole('button', { name: texts.refuse.confirm }).click();
  await expect(page.getByText(done.refuse(refused.number))).toBeVisible();
  const { state, moves } = await read(second);
  expect([state, moves.at(-1)?.note]).toEqual(['rejected', 'too_busy']);
  const { number, handoverCode: none } = await read(first);
  expect(none).toBeNull();
  await page.getByRole('link', { name: number }).click();
  await expect(titleOf(page, texts.number(number))).toBeVisible();
  await page.getByRole('button', { name: acts.acceptPart }).click();
  await dialog.getByRole('button', { name: texts.part.confirm }).click();
  await expect(dialog.getByText(texts.part.none)).toBeVisible();
  await dialog.getByRole('checkbox').first().check();
  await expect(dialog.getByText(texts.part.left(price.text))).toBeVisible();
  await dialog.getByRole('button', { name: texts.part.confirm }).click();
  await expect(page.getByText(texts.lines.refused)).toBeVisible();
  // Its answer is lost: it is sent again under the same key, and done once.
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/ready', lose, { times: 1 });
  await page.getByRole('button', { name: acts.ready }).click();
  await expect(page.getByText(done.ready(number))).toBeVisible();
  const history = page.getByRole('list', { name: texts.history.title });
  await expect(history.getByText(texts.states.ready)).toHaveCount(1);
  await look(page, 'an order');
  const { handoverCode } = await read(first);
  await page.getByRole('button', { name: acts.refund }).click();
  await dialog.getByLabel(texts.refund.amount).fill('4 001');
  await dialog.getByRole('button', { name: texts.refund.next }).click();
  await expect(dialog.getByText(texts.refund.amountInvalid(price.text))).toBeVisible();
  await dialog.getByLabel(texts.refund.amount).fill('1 500');
  await look(page, 'a refund');
  await dialog.getByRole('button', { name: texts.refund.next }).click();
  const amount = '1\u00a0500\u00a0F';
  await expect(dialog.getByText(texts.refund.sureBody.bill(amount))).toBeVisible();
  await dialog.getByRole('button', { name: texts.refund.confirm(amount) }).click();
  await expect(page.getByText(done.refund(amount))).toBeVisible();
  const refunds = page.getByRole('list', { name: texts.refunds.title });
  await expect(refunds.getByText(texts.reasons.refund.missing)).toBeVisible();
  await expect(refunds.getByText(texts.refunds.reasons.line_refused)).toBeVisible();
  expect((await read(first)).refundedXof).toBe(5_500);
  await page.getByRole('button', { name: acts.deliver, exact: true }).click();
  for (const left of [4, 3, 2, 1]) {
    await handOver(page, notThe(handoverCode));
    await expect(dialog.getByText(texts.deliver.wrong(left))).toBeVisible();
  }
  await handOver(page, notThe(handoverCode));
  await expect(dialog.getByText(texts.deliver.locked)).toBeVisible();
  await handOver(page, handoverCode ?? '');
  await expect(dialog.getByText(texts.deliver.locked)).toBeVisible();
  await dialog.getByRole('button', { name: app.cancel }).click();
  // Locked, the goods can still come back.
  await page.getByRole('button', { name: acts.fail }).click();
  await dialog.getByRole('button', { name: texts.fail.confirm }).click();
  await expect(page.getByText(done.fail(number))).toBeVisible();
  await expect(page.getByText(texts.reasons.fail.absent)).toBeVisible();
  expect((await read(first)).state).toBe('returned');
  await page.goto('/commandes?etape=terminees');
  await expect(card(page, number)).toContainText(texts.states.returned);
  await expect(card(page, refused.number)).toContainText(texts.states.rejected);
  await look(page, 'orders done');
});
