import type { Page } from '@playwright/test';
import { businessApplyFr } from '../../packages/i18n/business-apply.fr.ts';
import { businessMembersFr } from '../../packages/i18n/business-members.fr.ts';
import { businessPapersFr } from '../../packages/i18n/business-papers.fr.ts';
import { businessProductsFr } from '../../packages/i18n/business-products.fr.ts';
import { businessSettingsFr } from '../../packages/i18n/business-settings.fr.ts';
import { look } from './support/look.ts';
import { becomeMerchant, newStore, productWish, test } from './support/merchant.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { hours, zones, identity, pin, ...settings } = businessSettingsFr;
const { form, list } = businessProductsFr;

/** No key of the screen answers to nobody. */
async function lookOver(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('main').getByRole('button', { disabled: true })).toHaveCount(0);
  await look(page, `${screen}, to a clerk`);
}

const keys = (page: Page) => page.getByRole('main').getByRole('button');

test('a clerk keeps the shelf; the rest she reads, and is offered nothing that would be refused', async ({
  page,
}) => {
  const storeId = await newStore();
  const { ask } = await becomeMerchant(page, storeId, 'clerk');
  const { id } = await ask('POST', '/products', productWish({ title: 'Lampe' }));
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: 'Lampe' })).toBeVisible();
  await expect(page.getByRole('link', { name: businessProductsFr.add }).first()).toBeVisible();
  // Many at once are the manager’s.
  await expect(page.getByRole('link', { name: businessProductsFr.import })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: list.selectAll })).toHaveCount(0);
  await lookOver(page, 'shelf');
  await page.goto(`/articles/${id}`);
  await page.getByLabel(form.name).fill('Lampe solaire');
  await page.getByRole('button', { name: form.save, exact: true }).click();
  await expect(page.getByText(form.saved)).toBeVisible();
  await page.goto('/equipe');
  await expect(titleOf(page, businessMembersFr.title)).toBeFocused();
  // Her own way out is all that she may change of the team.
  await expect(keys(page)).toHaveText([businessMembersFr.acts.leave]);
  await lookOver(page, 'team');
  await page.goto('/reglages');
  await expect(page.getByText(settings.onlyLook)).toBeVisible();
  await expect(page.getByLabel(identity.name)).toBeDisabled();
  await expect(keys(page)).toHaveCount(0);
  await lookOver(page, 'settings');
  for (const [way, heading] of [
    ['/reglages/horaires', hours.weekly],
    ['/reglages/livraison', zones.none],
    ['/reglages/papiers', businessPapersFr.ownerOnly],
  ] as const) {
    await page.goto(way);
    await expect(page.getByText(heading)).toBeVisible();
    await expect(keys(page)).toHaveCount(0);
    await lookOver(page, way);
  }
  await page.goto('/reglages/carte');
  await expect(titleOf(page, pin.title)).toBeFocused();
  await expect(page.locator('.map-pin')).toBeVisible();
  await expect(keys(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: businessApplyFr.pin.closer })).toBeVisible();
  await lookOver(page, 'pin');
});
