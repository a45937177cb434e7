import type { Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';

/** Where the walk takes place, and what to do on each screen that it comes to. */
export interface Walk {
  readonly page: Page;
  readonly siteUrl: string;
  readonly apiUrl: string;
  onScreen(name: string): Promise<void>;
}

/** A number that no other walk uses: the limits on sending count per phone. */
const freshPhone = (): string => `90${String(Date.now()).slice(-6)}`;

/** Signs a new person up through the screens, as a thumb would, and ends on their home. */
export async function signUp(walk: Walk): Promise<void> {
  const { page, siteUrl, onScreen } = walk;
  const phone = freshPhone();
  await page.goto(siteUrl);
  await page.getByRole('link', { name: fr.home.start }).click();
  await page.getByRole('heading', { name: fr.signIn.phoneTitle }).waitFor();
  await onScreen('sign-in: phone');
  await page.getByLabel(fr.signIn.phoneLabel).fill(phone);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await page.getByRole('heading', { name: fr.signIn.codeTitle }).waitFor();
  await onScreen('sign-in: code');
  await page.getByLabel(fr.signIn.codeLabel).fill(await codeFor(walk.apiUrl, `+228${phone}`));
  await nameAndConsent(walk);
  await page.getByText(fr.activity.signedUp).waitFor();
  await onScreen('home, signed in');
}

async function nameAndConsent({ page, onScreen }: Walk): Promise<void> {
  await page.getByRole('heading', { name: fr.signIn.nameTitle }).waitFor();
  await onScreen('sign-in: name');
  await page.getByLabel(fr.signIn.nameLabel).fill('Afi');
  await page.getByRole('button', { name: fr.app.continue }).click();
  await page.getByRole('heading', { name: fr.signIn.consentTitle }).waitFor();
  await onScreen('sign-in: consent');
  await page.getByRole('checkbox', { name: fr.signIn.accept }).check();
  await page.getByRole('button', { name: fr.signIn.finish }).click();
}

/** Asks the inbox until the message is there: it leaves with the commit, not with the answer. */
async function codeFor(apiUrl: string, phone: string): Promise<string> {
  const url = `${apiUrl}/dev/inbox.json?to=${encodeURIComponent(phone)}`;
  const deadlineMs = performance.now() + 5_000;
  while (performance.now() < deadlineMs) {
    const { messages } = (await (await fetch(url)).json()) as { messages: { body: string }[] };
    const code = /\b\d{6}\b/.exec(messages[0]?.body ?? '')?.[0];
    if (code !== undefined) return code;
  }
  throw new Error(`no code arrived for ${phone}`);
}
