import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessMembersFr } from '../../packages/i18n/business-members.fr.ts';
import { query } from './support/admin.ts';
import { look } from './support/look.ts';
import { becomeMerchant, newStore, test } from './support/merchant.ts';
import { businessUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const { offers, roles } = businessMembersFr;
/** Of every store that the tests open. */
const name = 'Boutique essai';
const known = offers.of(name, 'Tokoin');

test('invitations: accepted at home; declined at the door, and accepted there', async ({
  page,
  browser,
}) => {
  const [first, second] = [await newStore(), await newStore()];
  const { phone, ask } = await becomeMerchant(page, first);
  const context = await browser.newContext({ baseURL: businessUrl() });
  const other = await context.newPage();
  const owner = await becomeMerchant(other, second);
  // Who has a store already finds the invitation at home.
  await ask('POST', '/members/invitations', { phone: owner.phone.full, role: 'clerk' });
  await other.goto('/');
  await expect(other.getByText(offers.text(known, roles.clerk))).toBeVisible();
  await look(other, 'an invitation at home');
  await other.getByRole('button', { name: offers.acceptOf(known) }).click();
  await expect(other.getByText(offers.accepted(known))).toBeVisible();
  await expect(other.getByText(offers.title)).toHaveCount(0);
  // A member of nothing from here on: she comes to the door.
  await query('DELETE FROM market.store_member WHERE store_id = $1', [first.slice('sto_'.length)]);
  const invite = (role: string) =>
    owner.ask('POST', '/members/invitations', { phone: phone.full, role });
  await invite('clerk');
  await page.goto('/');
  await expect(titleOf(page, businessFr.welcome.title)).toBeVisible();
  await expect(page.getByText(offers.text(known, roles.clerk))).toBeVisible();
  await look(page, 'an invitation at the door');
  await page.getByRole('button', { name: offers.declineOf(known) }).click();
  await expect(page.getByText(offers.declined)).toBeVisible();
  await expect(page.getByText(offers.title)).toHaveCount(0);
  await invite('manager');
  await page.reload();
  await page.getByRole('button', { name: offers.acceptOf(known) }).click();
  await expect(titleOf(page, name)).toBeVisible();
  await expect(page.getByText(offers.title)).toHaveCount(0);
  const rows = await query<{ role: string }>(
    'SELECT role FROM market.store_member WHERE store_id = $1 ORDER BY joined_at',
    [second.slice('sto_'.length)],
  );
  expect(rows.map(({ role }) => role)).toEqual(['owner', 'manager']);
  await context.close();
});
