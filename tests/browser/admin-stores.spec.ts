import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminStoresFr } from '../../packages/i18n/admin-stores.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { becomeAdmin, desk, query, test } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { titleOf } from './support/steps.ts';
import { applyForStore } from './support/stores.ts';
import { expect } from './support/test.ts';

const { nav, review } = adminFr;
const texts = adminStoresFr;

const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click();
const stateOf = async (storeId: string) =>
  (
    await query<{ state: string; refusal_reason: string | null; refusal_note: string | null }>(
      'SELECT state, refusal_reason, refusal_note FROM market.store WHERE id = $1',
      [storeId.slice('sto_'.length)],
    )
  )[0];

test.describe('at a desk', () => {
  test.use(desk);

  test('an application is found, its papers enlarged, and opened to the public', async ({
    page,
    request,
  }) => {
    await becomeAdmin(page, 'reviewer');
    const { storeId } = await applyForStore(request, 'Épicerie Étoile');
    await page.goto('/');
    const link = page.getByRole('navigation').getByRole('link', { name: nav.stores });
    await expect(link.getByText(/^\d+\+?$/)).toBeVisible();
    await link.click();
    await page.getByLabel(texts.search).fill('etoile');
    await expect(page).toHaveURL(/q=etoile/);
    await page.getByRole('link', { name: 'Épicerie Étoile' }).first().click();
    await expect(titleOf(page, 'Épicerie Étoile')).toBeFocused();
    await expect(page.getByText('07:30 – 18:30').first()).toBeVisible();
    await expect(
      page.getByRole('button', { name: review.open(texts.kinds.id_card) }),
    ).toBeVisible();
    await inspect(page, 'administration, a store that waits');
    await page.setViewportSize(desk.viewport);
    await page.getByRole('button', { name: review.open(texts.kinds.premises) }).click();
    const photo = dialog(page).getByRole('img');
    await expect(photo).toHaveJSProperty('complete', true);
    expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      400,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: texts.approve }).click();
    await confirm(page, texts.approve);
    await expect(page.getByText(texts.done.approve('Épicerie Étoile'))).toBeVisible();
    await expect(page.getByText(texts.one.open, { exact: true })).toBeVisible();
    expect((await stateOf(storeId))?.state).toBe('open');
    const looks = await query(
      `SELECT act FROM market.store_paper_access a JOIN market.store_paper p ON p.id = a.paper_id
       WHERE p.store_id = $1 AND a.act = 'view'`,
      [storeId.slice('sto_'.length)],
    );
    expect(looks).toHaveLength(2);
    await page.getByRole('button', { name: texts.suspend }).click();
    await confirm(page, texts.suspend);
    await expect(dialog(page).getByText(dashFr.reason.short)).toBeVisible();
    await dialog(page).getByLabel(dashFr.reason.label).fill('Plaintes répétées');
    await confirm(page, texts.suspend);
    await expect(page.getByText(texts.one.suspended, { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Plaintes répétées', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: texts.reinstate }).click();
    await dialog(page).getByLabel(dashFr.reason.label).fill('Réglé au téléphone');
    await confirm(page, texts.reinstate);
    await expect.poll(async () => (await stateOf(storeId))?.state).toBe('open');
  });

  test('of two reviewers the second hears that somebody was faster', async ({
    page,
    browser,
    request,
  }) => {
    await becomeAdmin(page, 'reviewer');
    const { storeId } = await applyForStore(request, 'Deux Bureaux');
    await page.goto(`/boutiques/${storeId}`);
    await expect(titleOf(page, 'Deux Bureaux')).toBeVisible();
    const other = await browser.newContext({ ...desk, baseURL: new URL(page.url()).origin });
    const second = await other.newPage();
    await becomeAdmin(second, 'support');
    await second.goto(`/boutiques/${storeId}`);
    await second.getByRole('button', { name: texts.refuse }).click();
    await confirm(second, texts.refuse);
    await expect(dialog(second).getByText(texts.reasonNeeded)).toBeVisible();
    await dialog(second).getByLabel(texts.reasons.other).check();
    await confirm(second, texts.refuse);
    await expect(dialog(second).getByText(texts.noteNeeded)).toBeVisible();
    await dialog(second).getByLabel(texts.note).fill('Le repère manque');
    await confirm(second, texts.refuse);
    await expect(second.getByText(texts.done.refuse('Deux Bureaux'))).toBeVisible();
    await other.close();
    await page.getByRole('button', { name: texts.approve }).click();
    await confirm(page, texts.approve);
    await expect(page.getByText(texts.overtaken(texts.one.refused))).toBeVisible();
    await expect(page.getByRole('button', { name: texts.approve })).toHaveCount(0);
    await expect(page.getByText('Le repère manque').first()).toBeVisible();
    expect(await stateOf(storeId)).toMatchObject({
      state: 'refused',
      refusal_reason: 'other',
      refusal_note: 'Le repère manque',
    });
  });
});

test('on a phone the queue and a store fit, and a lost answer decides once', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'reviewer');
  const { storeId } = await applyForStore(request, 'Petit Écran');
  await page.goto('/boutiques');
  await expect(page.getByRole('list', { name: texts.states.submitted })).toBeVisible();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);
  await inspect(page, 'administration, stores on a phone');
  await page.goto(`/boutiques/${storeId}`);
  await expect(titleOf(page, 'Petit Écran')).toBeVisible();
  expect(await fits()).toBe(true);
  await inspect(page, 'administration, a store on a phone');
  let lost = false;
  await page.route('**/approve', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: texts.approve }).click();
  await confirm(page, texts.approve);
  await expect(page.getByText(texts.done.approve('Petit Écran'))).toBeVisible();
  expect(lost).toBe(true);
  const moves = await query('SELECT 1 FROM market.store_move WHERE store_id = $1 AND event = $2', [
    storeId.slice('sto_'.length),
    'approve',
  ]);
  expect(moves).toHaveLength(1);
});
