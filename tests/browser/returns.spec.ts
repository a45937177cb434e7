import type { Browser, Page } from '@playwright/test';
import { adminDisputesFr } from '../../packages/i18n/admin-disputes.fr.ts';
import { businessReturnsFr } from '../../packages/i18n/business-returns.fr.ts';
import { returnsFr } from '../../packages/i18n/returns.fr.ts';
import { becomeAdmin, desk } from './support/admin.ts';
import { look, picture } from './support/look.ts';
import { becomeMember, callApi } from './support/member.ts';
import { drawPicture } from './support/pictures.ts';
import { adminUrl, businessUrl } from './support/places.ts';
import { act, openShop, type Shop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const goods = [
  { title: 'Sac de riz parfumé', priceXof: 9_000 },
  { title: 'Huile d’arachide', priceXof: 3_500 },
];

/** Two bags and a bottle, bought in cash and fetched at the counter, past the screens. */
async function receive(page: Page, shop: Shop) {
  const variants = (await shop.sql(
    'SELECT id, price_xof AS xof FROM market.variant WHERE store_id = $1 ORDER BY price_xof DESC',
  )) as { id: string }[];
  const bought = await callApi(page, 'POST', '/v1/market/checkouts', {
    lines: variants.map(({ id }, n) => ({ variantId: `var_${id}`, quantity: n === 0 ? 2 : 1 })),
    fulfilment: { [shop.slug]: 'pickup' },
    place: {
      ...{ quartier: 'Tokoin', landmark: 'portail bleu', phone: '90112233' },
      ...{ lat: 6.15, lon: 1.21 },
    },
    method: 'cash',
    expectedTotalXof: 21_500,
  });
  const id: string = (await bought.json()).orders[0].id;
  await act(shop, id, 'accept');
  await act(shop, id, 'ready');
  const [row] = (await shop.sql(
    'SELECT handover_code AS code FROM market.store_order WHERE store_id = $1',
  )) as { code: string }[];
  await act(shop, id, 'deliver', { code: row?.code });
  return id;
}

async function sitAt(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block', ...desk });
  return context.newPage();
}

test('a customer reports what is wrong with a photo, and her store gives a part back', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  const shop = await openShop(browser, { name: 'Chez la grossiste', goods });
  const order = await receive(page, shop);
  await page.goto(`/commandes/${order}`);
  await page.getByRole('link', { name: returnsFr.part.open }).click();
  await expect(titleOf(page, returnsFr.title)).toBeVisible();
  await button(page, returnsFr.send).click();
  await expect(page.getByRole('alert')).toHaveText(returnsFr.lacks.lines);
  await page.getByRole('checkbox', { name: 'Sac de riz parfumé' }).check();
  await page.getByRole('button', { name: /moins|Moins/ }).click();
  await page.getByRole('radio', { name: returnsFr.reasons.damaged }).check();
  await page.getByLabel(returnsFr.words).fill('Le sac est percé, <b>tout</b> est mouillé.');
  const choosePhoto = async () => {
    const photo = await drawPicture(page, { width: 640, height: 480 });
    await page.setInputFiles('input[type=file]', photo);
    await expect(page.getByAltText(returnsFr.photos.mine(1))).toBeVisible();
  };
  await choosePhoto();
  await page.getByRole('radio', { name: returnsFr.wishes.refund }).check();
  await look(page, 'a problem being reported');
  // The camera took the page away: what was filled in is there again, but for the photo.
  await page.reload();
  await expect(page.getByLabel(returnsFr.words)).toHaveValue(/mouillé/);
  await choosePhoto();
  // The network breaks off under the photo: the report is there, the photo waits.
  await page.route('**/pictures', (route) => route.abort(), { times: 1 });
  await button(page, returnsFr.send).click();
  await expect(titleOf(page, returnsFr.page)).toBeVisible();
  await expect(page.getByText(returnsFr.states.open, { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(returnsFr.photos.lost);
  await button(page, returnsFr.photos.resume).click();
  await expect(page.getByRole('link', { name: returnsFr.photos.mine(1) })).toBeVisible();
  await picture(page, 'a reported problem');

  const { desk: merchant } = shop;
  const texts = businessReturnsFr;
  await merchant.goto('/retours');
  await picture(merchant, 'returns of a store');
  await merchant.getByRole('listitem').getByRole('link').click();
  await expect(merchant.getByRole('link', { name: texts.photos.customer(1) })).toBeVisible();
  await expect(merchant.getByText('<b>tout</b>')).toBeVisible();
  await look(merchant, 'a return at its store');
  await button(merchant, texts.accept.act).click();
  const dialog = merchant.getByRole('dialog');
  await dialog.getByLabel(texts.accept.amount).fill('9001');
  await dialog.getByRole('button', { name: /Rendre|rembourser/ }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel(texts.accept.amount).fill('7000');
  await dialog.getByLabel(texts.accept.restock).check();
  await look(merchant, 'a return being accepted');
  await dialog.getByRole('button', { name: /^Rendre/ }).click();
  await expect(merchant.getByRole('dialog')).toHaveCount(0);
  await expect(merchant.getByText(texts.restocked)).toBeVisible();

  await expect(page.getByText(returnsFr.states.accepted, { exact: true })).toBeVisible();
  await picture(page, 'an accepted report');
  await page.goto(`/commandes/${order}`);
  await expect(page.getByRole('link', { name: returnsFr.reasons.damaged })).toBeVisible();
  await look(page, 'an order with a report');
});

test('what a store refuses goes to Ecom, which decides and says why', async ({ page, browser }) => {
  await becomeMember(page);
  const shop = await openShop(browser, { name: 'Chez la tisserande', goods });
  const order = await receive(page, shop);
  const path = `/v1/market/orders/${order}/returns`;
  const [line] = (await shop.sql(
    'SELECT id FROM market.order_line WHERE store_id = $1 ORDER BY unit_xof DESC',
  )) as { id: string }[];
  const wish = {
    lines: [{ lineId: `lin_${line?.id}`, quantity: 1 }],
    ...{ reason: 'wrong', words: 'Ce n’est pas le bon sac.', wish: 'exchange' },
  };
  const { id } = await (await callApi(page, 'POST', path, wish)).json();
  const no = { version: 1, words: 'C’est bien celui de la photo.' };
  await shop.merchant.ask('POST', `/returns/${id}/refuse`, no);

  await page.goto(`/commandes/${order}/probleme/${id}`);
  await expect(page.getByText(no.words)).toBeVisible();
  await look(page, 'a refused report');
  await button(page, returnsFr.dispute.act).click();
  await page.getByLabel(returnsFr.dispute.words).fill('L’étiquette le montre.');
  await picture(page, 'a refusal being disputed');
  await button(page, returnsFr.dispute.send).click();
  await expect(page.getByText(returnsFr.says.disputed)).toBeVisible();

  const { desk: merchant } = shop;
  await merchant.goto(`${businessUrl()}/retours/${id}`);
  await button(merchant, businessReturnsFr.say.act).click();
  await merchant.getByLabel(businessReturnsFr.say.words).fill('Voici notre bon de sortie.');
  await button(merchant, businessReturnsFr.say.confirm).click();
  await expect(merchant.getByText('Voici notre bon de sortie.')).toBeVisible();
  await picture(merchant, 'a dispute at its store');

  const texts = adminDisputesFr;
  const operator = await sitAt(browser, adminUrl());
  await becomeAdmin(operator, 'support');
  await operator.goto('/litiges');
  await expect(operator.getByText(shop.name)).toBeVisible();
  await look(operator, 'disputes');
  await operator.goto(`/litiges/${id}`);
  await expect(operator.getByText('L’étiquette le montre.')).toBeVisible();
  await look(operator, 'a dispute');
  await button(operator, texts.judge.act).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByLabel(texts.judge.amount).fill('3500');
  await dialog.getByLabel(texts.judge.why).fill('L’étiquette est bien celle d’un autre sac.');
  await picture(operator, 'a dispute being judged');
  await dialog.getByRole('button', { name: /^Rendre/ }).click();
  await expect(operator.getByRole('dialog')).toHaveCount(0);
  await expect(operator.getByText('L’étiquette est bien celle d’un autre sac.')).toBeVisible();

  await expect(page.getByText(returnsFr.says.judged)).toBeVisible();
  await picture(page, 'a judged report');
});
