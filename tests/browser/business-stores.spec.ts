import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessApplyFr } from '../../packages/i18n/business-apply.fr.ts';
import { businessPapersFr } from '../../packages/i18n/business-papers.fr.ts';
import { businessSettingsFr } from '../../packages/i18n/business-settings.fr.ts';
import { desk, paperPhoto, query } from './support/admin.ts';
import { aisle } from './support/aisle.ts';
import { inspect } from './support/inspect.ts';
import { becomeMerchant, newStore, test } from './support/merchant.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { identity } = businessSettingsFr;
const { application, kinds, replaceOf, sendOf } = businessPapersFr;
const { home, status, welcome } = businessFr;

test('from the door to the application: the store, its papers, handed in', async ({ page }) => {
  const left = await newStore();
  const { phone } = await becomeMerchant(page, left);
  // She is in no store any more.
  await query('DELETE FROM market.store_member WHERE store_id = $1', [left.slice('sto_'.length)]);
  await page.goto('/');
  await page.getByRole('link', { name: welcome.open }).click();
  await expect(titleOf(page, businessApplyFr.title)).toBeFocused();
  const create = page.getByRole('button', { name: businessApplyFr.send });
  await create.click();
  await expect(page.getByText(identity.nameShort)).toBeVisible();
  await inspect(page, 'an empty application');
  await page.getByLabel(identity.name, { exact: true }).fill('Chez Afi');
  await page.getByLabel(identity.description).fill('Riz, gari et haricots au détail');
  await page.getByLabel(identity.category).selectOption(aisle.slug);
  await page.getByLabel(identity.quartier, { exact: true }).fill('Tokoin');
  await page
    .getByLabel(identity.landmark, { exact: true })
    .fill('derrière la pharmacie, portail vert');
  await create.click();
  await expect(page.getByText(businessApplyFr.pin.missing)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(identity.name, { exact: true })).toHaveValue('Chez Afi');
  await expect(page.getByLabel(identity.category)).toHaveValue(aisle.slug);
  // A landmark that she knows, with a letter wrong, takes the map there; the pin is hers to place.
  await page.getByLabel(businessApplyFr.pin.search).fill('noukafou');
  await page.getByRole('button', { name: /^Marché de Nkafu/ }).click();
  await expect(page.getByRole('list', { name: businessApplyFr.pin.found })).toHaveCount(0);
  await expect(page.locator('.map-point span', { hasText: 'Marché de Nkafu' })).toBeVisible();
  await page.getByRole('application').press('ArrowRight');
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const path = `${process.env.ECOM_PICTURES}/application-${viewport.width}.png`;
    if (process.env.ECOM_PICTURES) await page.screenshot({ path, fullPage: true });
    await inspect(page, `application at ${viewport.width}`);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await create.click();
  await expect(titleOf(page, 'Chez Afi')).toBeVisible();
  await expect(page.getByText(status.draft)).toBeVisible();
  await page.getByRole('link', { name: home.steps.documents }).click();
  await expect(page.getByText(application.papersFirst)).toBeVisible();
  for (const kind of ['id_card', 'premises'] as const) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: sendOf(kinds[kind].title) }).click();
    const buffer = await paperPhoto(kind);
    await (await choosing).setFiles({ name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
    await expect(page.getByRole('button', { name: replaceOf(kinds[kind].title) })).toBeVisible();
  }
  await page.getByRole('button', { name: application.submit }).click();
  await expect(page.getByRole('button', { name: application.withdraw })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText(status.submitted, { exact: true })).toBeVisible();
  const rows = await query(
    `SELECT s.name, s.category, s.quartier, s.state, count(d.*)::int AS papers,
       round(s.lat::numeric, 2)::float AS lat, round(s.lon::numeric, 2)::float AS lon
     FROM market.store s JOIN market.store_paper d ON d.store_id = s.id
       JOIN market.store_member m ON m.store_id = s.id AND m.role = 'owner'
       JOIN identity.app_user u ON u.id = m.user_id
     WHERE u.phone = $1 GROUP BY s.id`,
    [phone.full],
  );
  expect(rows).toEqual([
    {
      ...{ name: 'Chez Afi', category: aisle.slug, quartier: 'Tokoin', state: 'submitted' },
      ...{ papers: 2, lat: 6.16, lon: 1.24 },
    },
  ]);
});
