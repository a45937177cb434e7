import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import pg from 'pg';
import { fr } from '../../packages/i18n/fr.ts';
import { createDatabase } from '../../packages/server-kit/index.ts';
import { type Phone, readCode } from './support/inbox.ts';
import { nextCodeS, type OwnStack, test } from './support/own-stack.ts';
import { askForCode, codeField, signOut, signUp, titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

// One after the other: they share the clock.
test.describe.configure({ mode: 'serial' });

const newSignIn = (page: Page) => page.getByText(fr.security.newSignIn('').trim());
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const others: Page[] = [];

async function otherDevice(browser: Browser, own: OwnStack): Promise<Page> {
  const context = await browser.newContext({ baseURL: own.siteUrl });
  const page = await context.newPage();
  others.push(page);
  return page;
}

test.afterEach(async () => {
  for (const page of others.splice(0)) await page.context().close();
});

/** The same person on another device: number and code. */
async function signInThere(page: Page, phone: Phone, own: OwnStack): Promise<void> {
  await own.pass(nextCodeS);
  await page.goto('/connexion');
  await askForCode(page, phone);
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
}

/** Until the page's socket is open and its token accepted: nothing needs to be polled for then. */
async function withSocket<Value>(page: Page, walk: () => Promise<Value>): Promise<Value> {
  const accepted = new Promise<void>((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith('40')) resolve();
      });
    });
  });
  const value = await walk();
  await accepted;
  return value;
}

test('a sign-in elsewhere is asked about at once, and ended in two taps', async ({
  page,
  browser,
  own,
}) => {
  const phone = await withSocket(page, () => signUp(page, fr, own.apiUrl));
  const there = await otherDevice(browser, own);
  await withSocket(there, () => signInThere(there, phone, own));
  await expect(newSignIn(page)).toBeVisible();
  await expect(page.getByText(fr.security.notYou)).toContainText(fr.security.justNow);
  // Nobody is asked about her own sign-in.
  await expect(newSignIn(there)).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await button(page, fr.security.signDeviceOut).click();
  await expect(page.getByRole('alert')).toHaveText(fr.security.deviceSignedOut);
  await expect(titleOf(there, fr.signIn.phoneTitle)).toBeVisible();
  await expect(there.getByRole('alert')).toHaveText(fr.security.endedElsewhere);
  const elsewhere = await new AxeBuilder({ page: there }).analyze();
  expect(elsewhere.violations).toEqual([]);

  await button(page, fr.security.close).click();
  await expect(page.getByText(fr.security.deviceSignedOut)).toHaveCount(0);
  // This device stays where it is, and its home has heard of both.
  await expect(page.getByText(fr.activity.signedInNew('').trim())).toBeVisible();
  await expect(page.getByText(fr.activity.deviceSignedOut('').trim())).toBeVisible();
  await there.reload();
  await expect(there.getByRole('alert')).toHaveText(fr.security.endedElsewhere);
  await button(there, fr.security.close).click();
  await expect(there.getByText(fr.security.endedElsewhere)).toHaveCount(0);
});

test('the question stays through reloads until it is answered', async ({ page, browser, own }) => {
  const phone = await signUp(page, fr, own.apiUrl);
  const there = await otherDevice(browser, own);
  await signInThere(there, phone, own);
  await expect(newSignIn(page)).toBeVisible();
  await page.goto('/profil');
  await expect(newSignIn(page)).toBeVisible();
  const tab = await page.context().newPage();
  await tab.goto('/');
  await expect(newSignIn(tab)).toBeVisible();
  await button(tab, fr.security.itWasMe).click();
  await expect(newSignIn(tab)).toHaveCount(0);
  // Answered in one tab, it is answered.
  await expect(newSignIn(page)).toHaveCount(0);
  const looked = page.waitForResponse('**/api/v1/events*');
  await page.reload();
  await (await looked).finished();
  await expect(newSignIn(page)).toHaveCount(0);
  await expect(there.getByText(fr.activity.signedUp)).toBeVisible();
});

test('who was not there is asked at the next start', async ({ page, browser, own }) => {
  const phone = await withSocket(page, () => signUp(page, fr, own.apiUrl));
  await page.goto('about:blank');
  const there = await otherDevice(browser, own);
  await signInThere(there, phone, own);
  await page.goto('/');
  await expect(newSignIn(page)).toBeVisible();
});

test('after a restart of the API the socket is there again', async ({ page, browser, own }) => {
  const phone = await withSocket(page, () => signUp(page, fr, own.apiUrl));
  await withSocket(page, () => own.restartApi({ force: false }));
  const there = await otherDevice(browser, own);
  await signInThere(there, phone, own);
  await expect(newSignIn(page)).toBeVisible();
});

test('without a socket the same is heard by asking', async ({ page, browser, own }) => {
  const there = await otherDevice(browser, own);
  const blocked = { page: 0, there: 0 };
  await page.routeWebSocket('**/api/realtime*', (socket) => {
    blocked.page += 1;
    void socket.close();
  });
  await there.routeWebSocket('**/api/realtime*', (socket) => {
    blocked.there += 1;
    void socket.close();
  });
  await page.clock.install();
  await there.clock.install();
  const firstLook = page.waitForResponse('**/api/v1/events*');
  const phone = await signUp(page, fr, own.apiUrl);
  await (await firstLook).finished();
  await signInThere(there, phone, own);
  await expect.poll(() => blocked.page).toBeGreaterThan(0);
  await expect.poll(() => blocked.there).toBeGreaterThan(0);
  await expect(newSignIn(page)).toHaveCount(0);
  await page.clock.fastForward('00:21');
  await expect(newSignIn(page)).toBeVisible();
  await button(page, fr.security.signDeviceOut).click();
  await expect(page.getByRole('alert')).toHaveText(fr.security.deviceSignedOut);
  await there.clock.fastForward('01:01');
  await expect(titleOf(there, fr.signIn.phoneTitle)).toBeVisible();
  await expect(there.getByRole('alert')).toHaveText(fr.security.endedElsewhere);
});

test('who signs out herself is not told that her session ended', async ({ page, own }) => {
  await signUp(page, fr, own.apiUrl);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/v1/auth/refresh', async (route) => {
    await held;
    await route.fallback();
  });
  const renewal = page.waitForRequest('**/api/v1/auth/refresh');
  await page.reload();
  await renewal;
  const told = page.waitForResponse('**/api/v1/auth/sign-out');
  await signOut(page);
  await (await told).finished();
  const late = page.waitForResponse('**/api/v1/auth/refresh');
  letGo();
  expect((await late).status()).toBe(401);
  await page.evaluate(() => navigator.locks.request('ecom.refresh', () => undefined));
  expect(await page.evaluate(() => localStorage.getItem('ecom.sessionEnd'))).toBeNull();
  await expect(page.getByText(fr.errors.sessionEnded)).toHaveCount(0);
});

test('a frozen account says so on every screen until it is unfrozen', async ({ page, own }) => {
  const phone = await withSocket(page, () => signUp(page, fr, own.apiUrl));
  const frozen = page.getByText(fr.security.frozen);
  await setFrozen(own, phone, true);
  await expect(frozen).toBeVisible();
  await page.goto('/profil');
  await expect(frozen).toBeVisible();
  await setFrozen(own, phone, false);
  // The socket was cut with the freeze: the page hears when it is looked at again, or asks by itself.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(frozen).toHaveCount(0);
});

/** As an admin does it: the row and the event of one act. */
async function setFrozen(own: OwnStack, phone: Phone, isFrozen: boolean): Promise<void> {
  const owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string; other: string }>(
    `SELECT u.id, (SELECT o.id FROM identity.app_user o WHERE o.id <> u.id LIMIT 1) AS other
     FROM identity.app_user u WHERE u.phone = $1`,
    [phone.full],
  );
  const [{ id, other } = { id: '', other: '' }] = rows;
  const text = isFrozen
    ? `INSERT INTO identity.freeze (id, user_id, frozen_by, reason)
       VALUES (gen_random_uuid(), $1, $2, 'lost phone')`
    : `UPDATE identity.freeze SET lifted_at = app.now(), lifted_by = $2, lift_reason = 'found'
       WHERE user_id = $1`;
  await owner.query(text, [id, other]);
  await owner.end();
  const database = createDatabase({
    url: own.databaseUrl,
    connectionsMax: 1,
    namedStatements: true,
    onIdleError: () => undefined,
  });
  const type = isFrozen ? 'auth.account_frozen' : 'auth.account_unfrozen';
  await database.transaction(async (tx) => {
    tx.announce({ subject: `user:${id}`, type, data: {} });
  });
  await database.close();
}
