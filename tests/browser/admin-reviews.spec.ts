import { type Page, request as requests } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { loseAnswers } from './support/account.ts';
import { becomeAdmin, desk, handPapersIn, query, test } from './support/admin.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { reviews, review } = adminFr;
const { app } = dashFr;

test.use(desk);

/** Opened from the queue, whatever other tests have put before it. */
async function openReview(page: Page, userId: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    `SELECT id FROM identity.identity_review WHERE user_id = $1`,
    [userId.slice(4)],
  );
  await page.goto(`/identites/idr_${row?.id}`);
  return row?.id ?? '';
}

const reviewOf = async (id: string) =>
  (
    await query<{ state: string; refusal_reason: string | null; refusal_note: string | null }>(
      `SELECT state, refusal_reason, refusal_note FROM identity.identity_review WHERE id = $1`,
      [id],
    )
  )[0];

const dialogButton = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

test('papers are compared, enlarged, turned, and approved; then the next file opens', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'reviewer');
  const afi = await handPapersIn(request, 'Afi Approuvée');
  await handPapersIn(request, 'Kossi Suivant');
  await page.goto('/');
  await expect(titleOf(page, reviews.title)).toBeVisible();
  const badge = page
    .getByRole('navigation')
    .getByText(/^\d+\+?$/)
    .first();
  await expect(badge).toBeVisible();
  const id = await openReview(page, afi.id);
  await expect(titleOf(page, 'Afi Approuvée')).toBeFocused();
  await expect(page.getByText('17 mai 1994')).toBeVisible();
  await page.getByRole('button', { name: review.open(review.sides.front) }).click();
  const photo = page.getByRole('dialog').getByRole('img');
  await expect(photo).toHaveJSProperty('complete', true);
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    400,
  );
  const width = async () => (await photo.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('r');
  await expect(photo).toHaveCSS('transform', /matrix\(.*1, -1/);
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: review.sides.back })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: review.approve }).click();
  await expect(page.getByRole('dialog')).toContainText('Afi Approuvée');
  await dialogButton(page, review.approve).click();
  await expect(page.getByText(review.approvedToast('Afi Approuvée'))).toBeVisible();
  await expect(titleOf(page, 'Afi Approuvée')).toHaveCount(0);
  expect((await reviewOf(id))?.state).toBe('approved');
});

test('each photo that is shown is written down, once', async ({ page, request }) => {
  await becomeAdmin(page, 'reviewer');
  const essi = await handPapersIn(request, 'Essi Regardée');
  const id = await openReview(page, essi.id);
  for (const side of Object.values(review.sides)) {
    await expect(page.getByRole('button', { name: review.open(side) })).toBeVisible();
  }
  await page.getByRole('button', { name: review.open(review.sides.selfie) }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const looks = await query<{ act: string; n: string }>(
    `SELECT act, count(*) AS n FROM identity.document_access a
     JOIN identity.identity_document d ON d.id = a.document_id
     WHERE d.review_id = $1 GROUP BY act ORDER BY act`,
    [id],
  );
  expect(looks).toEqual([
    { act: 'link', n: '3' },
    { act: 'view', n: '3' },
  ]);
});

test('a refusal wants a reason, and «other» wants words; what was written survives a lost answer', async ({
  page,
  request,
}) => {
  await becomeAdmin(page, 'reviewer');
  const kofi = await handPapersIn(request, 'Kofi Refusé');
  const id = await openReview(page, kofi.id);
  await page.getByRole('button', { name: review.refuse }).click();
  await dialogButton(page, review.refuse).click();
  await expect(page.getByRole('alert')).toHaveText(review.reasonNeeded);
  await page.getByRole('radio', { name: review.reasons.other }).check();
  await dialogButton(page, review.refuse).click();
  await expect(page.getByRole('alert')).toHaveText(review.noteNeeded);
  await page.getByLabel(review.note).fill('La pièce est pliée.');
  const keys = await loseAnswers(page, '**/refuse');
  await dialogButton(page, review.refuse).click();
  await expect(page.getByRole('dialog').getByText(fr.errors.network)).toBeVisible();
  await expect(page.getByLabel(review.note)).toHaveValue('La pièce est pliée.');
  await page.unroute('**/refuse');
  await dialogButton(page, review.refuse).click();
  await expect(page.getByText(review.refusedToast('Kofi Refusé'))).toBeVisible();
  // Sent several times under one key: done once.
  expect(keys.size).toBe(1);
  expect(await reviewOf(id)).toEqual({
    state: 'refused',
    refusal_reason: 'other',
    refusal_note: 'La pièce est pliée.',
  });
});

test('of two reviewers the second is told who was faster, and nothing is changed', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  await becomeAdmin(page, 'reviewer');
  const yao = await handPapersIn(request, 'Yao Disputé');
  const id = await openReview(page, yao.id);
  await expect(titleOf(page, 'Yao Disputé')).toBeVisible();
  const other = await browser.newPage({ ...(baseURL && { baseURL }), ...desk });
  await becomeAdmin(other, 'owner');
  await openReview(other, yao.id);
  await other.getByRole('button', { name: review.approve }).click();
  await dialogButton(other, review.approve).click();
  await expect(other.getByText(review.approvedToast('Yao Disputé'))).toBeVisible();
  await page.getByRole('button', { name: review.refuse }).click();
  await page.getByRole('radio', { name: review.reasons.expired }).check();
  await dialogButton(page, review.refuse).click();
  await expect(page.getByText(review.decidedElsewhere.approved('Admin owner'))).toBeVisible();
  await expect(page.getByRole('button', { name: review.refuse })).toHaveCount(0);
  expect((await reviewOf(id))?.state).toBe('approved');
  await other.close();
});

test('the queue says when nothing waits, and what went wrong', async ({ page }) => {
  await becomeAdmin(page, 'reviewer');
  const path = '**/api/v1/admin/identity/reviews?*';
  await page.route(path, (route) =>
    route.fulfill({ json: { reviews: [], next: null, waiting: 0 } }),
  );
  await page.goto('/identites');
  await expect(page.getByText(reviews.emptyTitle)).toBeVisible();
  await page.unroute(path);
  await page.route(path, (route) => route.fulfill({ status: 502, json: {} }));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(app.failed);
  await page.unroute(path);
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('one’s own papers are for somebody else', async ({ page }) => {
  const admin = await becomeAdmin(page, 'reviewer');
  const context = await requests.newContext();
  await handPapersIn(context, 'Moi Même', admin);
  await context.dispose();
  await openReview(page, admin.id);
  await expect(page.getByText(review.own)).toBeVisible();
  await expect(page.getByRole('button', { name: review.approve })).toHaveCount(0);
});
