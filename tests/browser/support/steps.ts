import { expect, type Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';
import type { Messages } from '../../../packages/i18n/messages.ts';
import { freshPhone, type Phone, readCode } from './inbox.ts';

export const titleOf = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

export const phoneField = (page: Page, texts: Messages = fr) =>
  page.getByLabel(texts.signIn.phoneLabel);

export const codeField = (page: Page, texts: Messages = fr) =>
  page.getByLabel(texts.signIn.codeLabel);

/** From the number's screen to the code's. */
export async function askForCode(page: Page, phone: Phone, texts: Messages = fr): Promise<void> {
  await phoneField(page, texts).fill(phone.typed);
  await page.getByRole('button', { name: texts.signIn.send }).click();
  await expect(titleOf(page, texts.signIn.codeTitle)).toBeVisible();
}

export async function toCodeStep(page: Page, texts: Messages = fr): Promise<Phone> {
  const phone = freshPhone();
  await page.goto('/connexion');
  await askForCode(page, phone, texts);
  return phone;
}

/** To the name's screen, with a number that nobody has. */
export async function toNameStep(page: Page, texts: Messages = fr, api?: string): Promise<Phone> {
  const phone = await toCodeStep(page, texts);
  await codeField(page, texts).fill(await readCode(phone, 1, api));
  await expect(titleOf(page, texts.signIn.nameTitle)).toBeVisible();
  return phone;
}

export async function toConsentStep(
  page: Page,
  texts: Messages = fr,
  api?: string,
): Promise<Phone> {
  const phone = await toNameStep(page, texts, api);
  await page.getByLabel(texts.signIn.nameLabel).fill('Afi');
  await page.getByRole('button', { name: texts.app.continue }).click();
  await expect(titleOf(page, texts.signIn.consentTitle)).toBeVisible();
  return phone;
}

/** The whole way through the screens, to the new member's home. */
export async function signUp(page: Page, texts: Messages = fr, api?: string): Promise<Phone> {
  const phone = await toConsentStep(page, texts, api);
  await page.getByRole('checkbox', { name: texts.signIn.accept }).check();
  await page.getByRole('button', { name: texts.signIn.finish }).click();
  await expect(page.getByText(texts.activity.signedUp)).toBeVisible();
  return phone;
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('link', { name: fr.tabs.profile, exact: true }).click();
  await page.getByRole('button', { name: fr.profile.signOut }).click();
  await page.getByRole('dialog').getByRole('button', { name: fr.profile.signOut }).click();
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
}
