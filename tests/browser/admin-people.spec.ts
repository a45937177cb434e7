import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { loseAnswers } from './support/account.ts';
import { becomeAdmin, desk, newCustomer, query, sql, test, totp } from './support/admin.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { people, person, trail, factor, errors } = adminFr;
const reason = 'Signalé volé, vérifié au téléphone';

test.use(desk);

const searchField = (page: Page) => page.getByRole('searchbox', { name: people.search });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click();
const giveReason = (page: Page) => dialog(page).getByLabel(dashFr.reason.label).fill(reason);

const isFrozen = async (id: string): Promise<boolean> => {
  const open = `SELECT 1 FROM identity.freeze WHERE user_id = $1 AND lifted_at IS NULL`;
  return (await query(open, [id.slice(4)])).length > 0;
};

test('somebody is found by number however it is written, by its end, by name and by id', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'support');
  const name = `Zénabou ${Date.now() % 100_000}`;
  const somebody = await newCustomer(request, name);
  await page.goto('/personnes');
  await expect(page.getByText(people.intro)).toBeVisible();
  const { typed, full } = somebody.phone;
  const spaced = typed.replace(/(..)(?=.)/g, '$1 ');
  for (const text of [name.toLowerCase(), `00228${typed}`, spaced, full, typed.slice(-5)]) {
    await page.keyboard.press('Escape');
    await searchField(page).fill(text);
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await searchField(page).fill('');
    await expect(page.getByText(people.intro)).toBeVisible();
  }
  await searchField(page).fill('zz');
  await expect(page.getByText(people.short)).toBeVisible();
  await searchField(page).fill('personne de ce nom');
  await expect(page.getByText(people.none)).toBeVisible();
  await searchField(page).fill(somebody.id);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(titleOf(page, name)).toBeFocused();
  // From anywhere, one key leads back to the search; back in history, the results stand again.
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});

test('an account is frozen with a reason and given back, each time once', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Folly');
  await page.goto(`/personnes/${somebody.id}`);
  await page.getByRole('button', { name: person.freeze }).click();
  await expect(dialog(page)).toContainText(somebody.phone.typed.slice(0, 2));
  await confirm(page, person.freeze);
  await expect(page.getByRole('alert')).toHaveText(dashFr.reason.short);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await isFrozen(somebody.id)).toBe(false);
  await page.getByRole('button', { name: person.freeze }).click();
  await giveReason(page);
  // The answer gets lost: what was written stays, and sent again it is the same act.
  const keys = await loseAnswers(page, '**/freeze');
  await confirm(page, person.freeze);
  await expect(dialog(page).getByText(fr.errors.network)).toBeVisible();
  await expect(dialog(page).getByLabel(dashFr.reason.label)).toHaveValue(reason);
  await page.unroute('**/freeze');
  await confirm(page, person.freeze);
  await expect(page.getByText(people.states.frozen, { exact: true })).toBeVisible();
  expect(keys.size).toBe(1);
  expect(await isFrozen(somebody.id)).toBe(true);
  await expect(page.getByRole('region', { name: person.trail })).toContainText(
    trail.actions['auth.admin_freeze'] ?? '',
  );
  await page.getByRole('button', { name: person.unfreeze }).click();
  await giveReason(page);
  await confirm(page, person.unfreeze);
  await expect(page.getByText(people.states.active, { exact: true })).toBeVisible();
  expect(await isFrozen(somebody.id)).toBe(false);
});

test('a second tap does nothing more', async ({ page, request }) => {
  await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Double');
  await page.goto(`/personnes/${somebody.id}`);
  await page.getByRole('button', { name: person.freeze }).click();
  await giveReason(page);
  let asked = 0;
  const released = Promise.withResolvers<void>();
  await page.route('**/freeze', async (route) => {
    asked += 1;
    await released.promise;
    await route.fallback();
  });
  const button = dialog(page).getByRole('button', { name: person.freeze });
  await button.click();
  await dialog(page).getByLabel(dashFr.reason.label).press('Enter');
  await button.dispatchEvent('click');
  released.resolve();
  await expect(page.getByText(people.states.frozen, { exact: true })).toBeVisible();
  expect(asked).toBe(1);
});

test('one device is signed out, then all of them', async ({ page, request, playwright }) => {
  await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Mensah');
  const uuid = somebody.id.slice(4);
  // Two more devices, past a second and a third code by SMS.
  for (const label of ['Firefox · Android', 'Safari · iPhone']) {
    await sql(
      `WITH d AS (INSERT INTO identity.device (user_id, device_id, label)
         VALUES ($1, gen_random_uuid(), $2) RETURNING device_id)
       INSERT INTO identity.session (id, user_id, device_id)
       SELECT gen_random_uuid(), $1, device_id FROM d`,
      [uuid, label],
    );
  }
  await page.goto(`/personnes/${somebody.id}`);
  const live = page.getByRole('region', { name: person.sessions });
  await live.getByRole('button', { name: person.revokeOf('Firefox · Android') }).click();
  await confirm(page, person.revoke);
  await expect(live.getByText('Firefox · Android')).toHaveCount(0);
  const ended = page.getByRole('region', { name: person.ended });
  await expect(ended.getByRole('row', { name: /Firefox/ })).toContainText(
    person.endReasons.revoked_by_admin,
  );
  await live.getByRole('button', { name: person.revokeAll }).click();
  await giveReason(page);
  await confirm(page, person.revokeAll);
  await expect(page.getByText(person.revokedAll(2))).toBeVisible();
  await expect(live).toContainText(person.noSessions);
  const api = await playwright.request.newContext();
  const headers = { authorization: `Bearer ${somebody.token}` };
  const left = await api.get(`${new URL(page.url()).origin}/api/v1/me/sessions`, { headers });
  expect(left.status()).toBe(401);
  await api.dispose();
});

test('restrictions are lifted, and a number that was lost is given back', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Parquée');
  const uuid = somebody.id.slice(4);
  await sql(
    `INSERT INTO identity.restriction (id, user_id, reason, ends_at)
     VALUES (gen_random_uuid(), $1, 'pin_forgotten', app.now() + interval '1 day')`,
    [uuid],
  );
  await page.goto(`/personnes/${somebody.id}`);
  await page.getByRole('button', { name: person.lift }).click();
  await giveReason(page);
  await confirm(page, person.lift);
  await expect(page.getByText(person.lifted(1))).toBeVisible();
  await expect(page.getByRole('button', { name: person.lift })).toHaveCount(0);
  await sql(
    `INSERT INTO identity.former_phone (id, user_id, phone, reason)
     VALUES (gen_random_uuid(), $1, $2, 'parked')`,
    [uuid, somebody.phone.full],
  );
  await sql('UPDATE identity.app_user SET phone = NULL, parked_at = app.now() WHERE id = $1', [
    uuid,
  ]);
  await page.reload();
  await expect(page.getByText(people.states.parked, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: person.restore }).click();
  await giveReason(page);
  await confirm(page, person.restore);
  await expect(page.getByText(people.states.active, { exact: true })).toBeVisible();
});

test('after twelve hours the factor is asked for in the middle of the work, and no word is lost', async ({
  page,
  request,
}) => {
  const admin = await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Longue');
  await page.goto(`/personnes/${somebody.id}`);
  await page.getByRole('button', { name: person.freeze }).click();
  await giveReason(page);
  await sql(
    `UPDATE identity.session SET second_factor_at = app.now() - interval '12 hours 1 second'
     WHERE user_id = $1`,
    [admin.id.slice(4)],
  );
  await confirm(page, person.freeze);
  const again = page.getByRole('dialog', { name: factor.title });
  await expect(again).toContainText(factor.again);
  await again.getByLabel(factor.code).fill(totp(admin.secret, 1));
  await expect(again).toHaveCount(0);
  await expect(dialog(page).getByText(errors.factor)).toBeVisible();
  await expect(dialog(page).getByLabel(dashFr.reason.label)).toHaveValue(reason);
  await confirm(page, person.freeze);
  await expect(page.getByText(people.states.frozen, { exact: true })).toBeVisible();
});

test('somebody else froze it meanwhile: said, and the page is as things are', async ({
  page,
  request,
}) => {
  const admin = await becomeAdmin(page, 'support');
  const somebody = await newCustomer(request, 'Ailleurs');
  await page.goto(`/personnes/${somebody.id}`);
  await page.getByRole('button', { name: person.freeze }).click();
  await sql(
    `INSERT INTO identity.freeze (id, user_id, reason, frozen_by)
     VALUES (gen_random_uuid(), $1, 'par une autre personne', $2)`,
    [somebody.id.slice(4), admin.id.slice(4)],
  );
  await giveReason(page);
  await confirm(page, person.freeze);
  await expect(page.getByText(errors.alreadyFrozen)).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('par une autre personne').first()).toBeVisible();
});
