import { expect, type Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';
import type { Messages } from '../../../packages/i18n/messages.ts';
import { breakActivity, emptyActivity, holdActivity } from './activity.ts';
import { freshPhone, readCode, wrongCodes } from './inbox.ts';
import { becomeMember, remember } from './member.ts';
import { askForCode, codeField, titleOf } from './steps.ts';

/** A walk past many screens: `look` is called on each, when it is complete. */
export interface Tour {
  readonly page: Page;
  readonly texts: Messages;
  look(screen: string): Promise<void>;
}

export async function tourAsGuest({ page, texts, look }: Tour): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('link', { name: texts.home.start })).toBeVisible();
  await look('guest home');
  await page.goto('/profil');
  await expect(page.getByRole('heading', { name: texts.profile.guest })).toBeVisible();
  await look('profile of a guest');
  for (const [path, title] of [
    ['/conditions', texts.legal.termsTitle],
    ['/confidentialite', texts.legal.privacyTitle],
  ] as const) {
    await page.goto(path);
    await expect(titleOf(page, title)).toBeVisible();
    await look(path);
  }
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { name: texts.notFound.title })).toBeVisible();
  await look('an address that does not exist');
}

export async function tourOfSignUp({ page, texts, look }: Tour): Promise<void> {
  const phone = freshPhone();
  const { signIn, errors, app } = texts;
  await page.goto('/connexion');
  await expect(titleOf(page, signIn.phoneTitle)).toBeVisible();
  await look('number');
  await page.getByRole('button', { name: signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(errors.phoneEmpty);
  await look('number, refused');
  await askForCode(page, phone, texts);
  await look('code');
  const code = await readCode(phone);
  await codeField(page, texts).fill(wrongCodes(code, 1).join());
  await expect(page.getByRole('alert')).toHaveText(errors.codeWrong(4));
  await look('code, refused');
  await codeField(page, texts).fill(code);
  await expect(titleOf(page, signIn.nameTitle)).toBeVisible();
  await look('name');
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(errors.nameEmpty);
  await look('name, refused');
  await page.getByLabel(signIn.nameLabel).fill('Afi');
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, signIn.consentTitle)).toBeVisible();
  await look('consent');
  await page.getByRole('button', { name: signIn.finish }).click();
  await expect(page.getByText(signIn.acceptNeeded)).toBeVisible();
  await look('consent, refused');
}

export async function tourOfHomeStates({ page, texts, look }: Tour): Promise<void> {
  await page.goto('/');
  await expect(page.getByText(texts.activity.signedUp)).toBeVisible();
  await look('home, content');
  await page.context().setOffline(true);
  await expect(page.getByRole('status')).toBeVisible();
  await look('home, off line');
  await page.context().setOffline(false);
  const forget = () => page.evaluate(() => localStorage.removeItem('ecom.activity'));
  await forget();
  const release = await holdActivity(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: texts.activity.title })).toBeVisible();
  await look('home, loading');
  release();
  await expect(page.getByText(texts.activity.signedUp)).toBeVisible();
  await forget();
  const repair = await breakActivity(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(texts.activity.failed);
  await look('home, failed');
  await repair();
  await emptyActivity(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: texts.activity.empty })).toBeVisible();
  await look('home, empty');
}

export async function tourOfProfile({ page, texts, look }: Tour): Promise<void> {
  const { profile, app, errors, signIn } = texts;
  await page.goto('/profil');
  await expect(page.getByText('Afi')).toBeVisible();
  await look('profile of a member');
  await page.getByRole('button', { name: profile.signOut }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('the question about signing out');
  await page.getByRole('button', { name: profile.stay }).click();
  await page.context().setOffline(true);
  await expect(page.getByText(texts.offline.bandWithoutData)).toBeVisible();
  await look('profile, off line');
  await page.context().setOffline(false);
  await page.goto('/profil/nom');
  await expect(titleOf(page, profile.editName)).toBeVisible();
  await look('change of name');
  await page.getByLabel(signIn.nameLabel).fill('');
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByRole('alert')).toHaveText(errors.nameEmpty);
  await look('change of name, refused');
}

/** What the tours need of the device: its language and, for members, a session. */
export async function prepare(page: Page, texts: Messages, member: boolean): Promise<void> {
  if (member) await becomeMember(page);
  await remember(page, { language: texts === fr ? 'fr' : 'en' });
}
