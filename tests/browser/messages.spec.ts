import type { Page } from '@playwright/test';
import { businessOrdersFr } from '../../packages/i18n/business-orders.fr.ts';
import { talkFr } from '../../packages/i18n/messages-talk.fr.ts';
import { inspect } from './support/inspect.ts';
import { picture } from './support/look.ts';
import { becomeMember, callApi } from './support/member.ts';
import { openShop, type Shop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One of these, ordered in cash and to be fetched, past the screens. */
async function order(page: Page, shop: Shop): Promise<string> {
  const [variant] = (await shop.sql('SELECT id FROM market.variant WHERE store_id = $1')) as {
    id: string;
  }[];
  const bought = await callApi(page, 'POST', '/v1/market/checkouts', {
    lines: [{ variantId: `var_${variant?.id}`, quantity: 1 }],
    fulfilment: { [shop.slug]: 'pickup' },
    method: 'cash',
    expectedTotalXof: 2_500,
  });
  return (await bought.json()).orders[0].id;
}

test('a customer and her store write to each other about an order, also after a lost network', async ({
  page,
  browser,
  context,
}) => {
  await becomeMember(page);
  const goods = [{ title: 'Avocats de Kpalimé', priceXof: 2_500 }];
  const shop = await openShop(browser, { name: 'Chez la cultivatrice', goods });
  const { desk } = shop;
  const id = await order(page, shop);
  await desk.goto('/commandes');
  await page.goto(`/commandes/${id}`);
  await page.getByRole('link', { name: talkFr.write }).click();
  await expect(titleOf(page, shop.name)).toBeVisible();
  await expect(page.getByText(talkFr.emptyBody)).toBeVisible();
  await inspect(page, 'a talk that has not begun');
  await picture(page, 'talk-empty');
  const send = page.getByRole('button', { name: talkFr.send });
  await send.click();
  await expect(page.getByText(talkFr.missing)).toBeVisible();

  await context.setOffline(true);
  await page.getByLabel(talkFr.label).fill('Pas trop mûrs <b>svp</b>');
  await expect(page.getByText(talkFr.draft)).toBeVisible();
  await expect(send).toBeDisabled();
  await picture(page, 'talk-offline');
  await context.setOffline(false);
  // The tab was closed meanwhile: what was written is still there.
  await page.reload();
  await expect(page.getByLabel(talkFr.label)).toHaveValue('Pas trop mûrs <b>svp</b>');
  await send.dblclick();
  await expect(page.getByRole('listitem').getByText('<b>svp</b>')).toHaveCount(1);
  await expect(page.getByLabel(talkFr.label)).toHaveValue('');

  const card = desk.getByRole('main').getByRole('listitem').first();
  await expect(card.getByText(talkFr.unread(1))).toBeVisible();
  await card.getByRole('link').first().click();
  await expect(desk.getByText('Pas trop mûrs <b>svp</b>')).toBeVisible();
  await desk.getByLabel(talkFr.label).fill('C’est noté, de beaux avocats fermes.');
  await desk.getByRole('button', { name: talkFr.send }).click();
  await expect(page.getByText('de beaux avocats fermes')).toBeVisible();
  await inspect(page, 'a talk');
  await picture(page, 'talk');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await picture(desk, 'talk-store', 1280);
  await inspect(desk, 'an order with its talk');
  await desk.goto('/commandes');
  await expect(desk.getByText(businessOrdersFr.states.placed).first()).toBeVisible();
  await expect(desk.getByText(talkFr.unread(1))).toHaveCount(0);
});
