import { formatPhone, maskPhone } from '@ecom/kernel';
import { fr } from '../../packages/i18n/fr.ts';
import { freshPhone, readCode } from './support/inbox.ts';
import {
  askForCode,
  codeField,
  phoneField,
  signUp,
  titleOf,
  toConsentStep,
  toNameStep,
} from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a number, a code, a name and a consent open an account', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: fr.home.start }).click();
  await expect(titleOf(page, fr.signIn.phoneTitle)).toBeVisible();
  const phone = await signUp(page);
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afi');
  await expect(page.getByText(maskPhone(phone.full))).toBeVisible();
});

test('back from the code leads to the number, which is still there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: fr.home.start }).click();
  const phone = freshPhone();
  await askForCode(page, phone);
  await page.goBack();
  await expect(titleOf(page, fr.signIn.phoneTitle)).toBeVisible();
  // Without the country's code, which stands before the field already.
  await expect(phoneField(page)).toHaveValue(formatPhone(phone.full));
  await page.goForward();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await page.getByRole('button', { name: fr.app.back }).click();
  await expect(titleOf(page, fr.signIn.phoneTitle)).toBeVisible();
});

const refused = [
  ['', fr.errors.phoneEmpty],
  ['9011', fr.errors.phoneLength],
  ['22 21 20 19', fr.errors.phoneNotMobile],
  ['+33 6 12 34 56 78', fr.errors.phoneForeign],
] as const;

for (const [typed, reason] of refused) {
  test(`«${typed}» is refused, before anything is sent`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.goto('/connexion');
    await phoneField(page).fill(typed);
    await page.getByRole('button', { name: fr.signIn.send }).click();
    await expect(page.getByRole('alert')).toHaveText(reason);
    await expect(phoneField(page)).toHaveAttribute('aria-invalid', 'true');
    expect(sent.filter((url) => url.includes('/otp/'))).toEqual([]);
  });
}

for (const spelling of ['+228', '00228', '228 ']) {
  test(`a number written with ${spelling} is the same number`, async ({ page }) => {
    const phone = freshPhone();
    await page.goto('/connexion');
    await askForCode(page, { ...phone, typed: spelling + phone.typed });
    await expect(page.getByText(fr.signIn.codeBody(formatPhone(phone.full)))).toBeVisible();
    await codeField(page).fill(await readCode(phone));
    await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
  });
}

test('a name is needed', async ({ page }) => {
  await toNameStep(page);
  await page.getByLabel(fr.signIn.nameLabel).fill('   ');
  await page.getByRole('button', { name: fr.app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.nameEmpty);
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('consent is needed, and the texts can be read on the way', async ({ page }) => {
  await toConsentStep(page);
  await page.getByRole('button', { name: fr.signIn.finish }).click();
  await expect(page.getByText(fr.signIn.acceptNeeded)).toBeVisible();
  for (const [link, title] of [
    [fr.signIn.terms, fr.legal.termsTitle],
    [fr.signIn.privacy, fr.legal.privacyTitle],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await expect(titleOf(page, title)).toBeVisible();
    await page.getByRole('button', { name: fr.app.back }).click();
    await expect(titleOf(page, fr.signIn.consentTitle)).toBeVisible();
  }
});
