import type { Page } from '@playwright/test';
import { adminEn } from '../../packages/i18n/admin.en.ts';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { becomeAdmin, desk, handPapersIn, newCustomer, test } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { remember } from './support/member.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

// Axe takes its time on each of many screens, twice; what still fades in has less contrast.
test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** At a desk, then on a phone, where nothing may be wider than it. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    await inspect(page, `${screen} at ${viewport.width}`);
  }
  await page.setViewportSize({ width: 360, height: 740 });
}

test('the door and the refusals at it are open to everybody', async ({ page }) => {
  await page.goto('/');
  await expect(titleOf(page, adminFr.signIn.title)).toBeVisible();
  await look(page, 'number');
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.phoneEmpty);
  await look(page, 'number, refused');
  await page.route('**/api/v1/auth/otp/request', (route) =>
    route.fulfill({
      status: 202,
      json: { phone: '+22890112233', expiresInMs: 1, resendInMs: 60_000, codeLength: 6 },
    }),
  );
  await page.getByLabel(fr.signIn.phoneLabel).fill('90112233');
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await look(page, 'code');
});

test('the second factor’s screens', async ({ page }) => {
  await becomeAdmin(page, 'owner');
  const me = '**/api/v1/admin/me';
  const answerWith = (enrolled: boolean) =>
    page.route(me, async (route) => {
      const answer = await route.fetch();
      const secondFactor = { enrolled, passed: false, passedUntil: null };
      await route.fulfill({ json: { ...(await answer.json()), secondFactor } });
    });
  await answerWith(true);
  await page.goto('/');
  await expect(titleOf(page, adminFr.factor.title)).toBeVisible();
  await look(page, 'second factor');
  await page.getByRole('button', { name: adminFr.factor.useRecovery }).click();
  await look(page, 'recovery code');
  await page.unroute(me);
  await answerWith(false);
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  await page.route('**/second-factor/enrol', (route) =>
    route.fulfill({ json: { secret, otpauthUrl: `otpauth://totp/Ecom?secret=${secret}` } }),
  );
  await page.reload();
  await expect(page.getByRole('img', { name: adminFr.enrol.qr })).toBeVisible();
  await look(page, 'enrolment');
  const recoveryCodes = Array.from({ length: 10 }, (_, n) => `ABCDE-0000${n}`);
  await page.route('**/second-factor/confirm', (route) =>
    route.fulfill({ json: { recoveryCodes } }),
  );
  await page.getByLabel(adminFr.factor.code).fill('123456');
  await expect(titleOf(page, adminFr.enrol.codesTitle)).toBeVisible();
  await look(page, 'recovery codes');
});

test('identity reviews', async ({ page, request }) => {
  await becomeAdmin(page, 'owner');
  await handPapersIn(request, 'Amenyo Examinée');
  const { review, reviews } = adminFr;
  await page.goto('/identites');
  await expect(page.getByRole('list', { name: reviews.states.submitted })).toBeVisible();
  await look(page, 'queue');
  await page.getByRole('listitem').last().getByRole('link').click();
  await expect(page.getByRole('button', { name: review.open(review.sides.front) })).toBeVisible();
  await look(page, 'review');
  await page.getByRole('button', { name: review.open(review.sides.front) }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await look(page, 'photo');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: review.refuse }).click();
  await page.getByRole('dialog').getByRole('button', { name: review.refuse }).click();
  await expect(page.getByRole('alert')).toHaveText(review.reasonNeeded);
  await look(page, 'refusal, refused');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: review.approve }).click();
  await look(page, 'approval');
});

test('people', async ({ page, request }) => {
  await becomeAdmin(page, 'owner');
  const somebody = await newCustomer(request, 'Examinée');
  const { people, person } = adminFr;
  await page.goto('/personnes');
  await expect(page.getByText(people.intro)).toBeVisible();
  await look(page, 'search');
  await page.goto('/personnes?q=Examin');
  await expect(page.getByRole('link', { name: 'Examinée', exact: true }).first()).toBeVisible();
  await look(page, 'people found');
  await page.goto(`/personnes/${somebody.id}`);
  await expect(
    page.getByRole('region', { name: person.trail }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await look(page, 'person');
  await page.getByRole('button', { name: person.freeze }).click();
  await page.getByRole('dialog').getByRole('button', { name: person.freeze }).click();
  await expect(page.getByRole('alert')).toHaveText(dashFr.reason.short);
  await look(page, 'freeze, refused');
  await page.getByLabel(dashFr.reason.label).fill('Signalé volé');
  await page.getByRole('dialog').getByRole('button', { name: person.freeze }).click();
  await expect(page.getByText(people.states.frozen, { exact: true })).toBeVisible();
  await look(page, 'person, frozen');
});

test('the trail, the account menu, and what is not there', async ({ page, context }) => {
  await becomeAdmin(page, 'owner');
  const { trail } = adminFr;
  const { app } = dashFr;
  await page.goto('/journal');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await look(page, 'trail');
  await page.getByRole('button', { name: trail.filters }).click();
  await look(page, 'trail, filters');
  await page.getByRole('button', { name: new RegExp(app.account) }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, 'account menu');
  await page.keyboard.press('Escape');
  await page.goto('/nulle-part');
  await expect(titleOf(page, fr.notFound.title)).toBeVisible();
  await look(page, 'an address that does not exist');
  await page.route('**/api/v1/admin/audit*', (route) => route.abort('connectionreset'));
  await page.goto('/journal');
  await expect(page.getByRole('alert')).toContainText(app.failed);
  await context.setOffline(true);
  await expect(page.getByText(dashFr.offline)).toBeVisible();
  await look(page, 'trail, failed and off line');
});

test('in English as well', async ({ page, request }) => {
  await becomeAdmin(page, 'owner');
  await remember(page, { language: 'en' });
  const somebody = await newCustomer(request, 'English');
  await page.goto(`/personnes/${somebody.id}`);
  await expect(page.getByRole('heading', { name: adminEn.person.facts })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await look(page, 'person in English');
});
