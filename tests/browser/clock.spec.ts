import pg from 'pg';
import { fr } from '../../packages/i18n/fr.ts';
import { type Stack, startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { freshPhone, readCode, wrongCodes } from './support/inbox.ts';
import { plenty } from './support/places.ts';
import { askForCode, codeField, signOut, signUp, titleOf } from './support/steps.ts';
import { test as base, expect } from './support/test.ts';

/** A stack of its own, since these tests move the clock of the whole database. */
const test = base.extend<Record<never, never>, { own: Stack }>({
  own: [
    async ({ browserName: _ }, use) => {
      const state = await makeTempState();
      const stack = await startStack({ stateDir: state.dir, quiet: true, env: { ...plenty } });
      await use(stack);
      await stack.stop();
      await state.remove();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ own }, use) => use(own.siteUrl),
});

// One after the other: each adds to the time that has passed.
test.describe.configure({ mode: 'serial' });

let shiftS = 0;

/** So much time passes for the API; the browser goes by what the API tells it. */
async function pass(own: Stack, seconds: number): Promise<void> {
  shiftS += seconds;
  const owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  await owner.query('UPDATE app.clock_shift SET shift = make_interval(secs => $1)', [shiftS]);
  await owner.end();
}

test('after signing out, number and code are enough to come back', async ({ page, own }) => {
  const phone = await signUp(page, fr, own.apiUrl);
  await signOut(page);
  await pass(own, 61);
  await page.goto('/connexion');
  await askForCode(page, phone);
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afi');
  await expect(page).toHaveURL('/');
});

test('an old code has expired, and the new one that is sent is good', async ({ page, own }) => {
  const phone = freshPhone();
  await page.clock.install();
  await page.goto('/connexion');
  await askForCode(page, phone);
  const old = await readCode(phone, 1, own.apiUrl);
  await pass(own, 301);
  await codeField(page).fill(old);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeExpired);
  await expect(codeField(page)).toHaveValue('');
  await page.clock.fastForward('01:01');
  await page.getByRole('button', { name: fr.signIn.resend }).click();
  await expect(page.getByRole('status')).toHaveText(fr.signIn.resent);
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('a lock-out ends after an hour', async ({ page, own }) => {
  const phone = freshPhone();
  await page.goto('/connexion');
  await askForCode(page, phone);
  for (const code of wrongCodes(await readCode(phone, 1, own.apiUrl), 5)) {
    const answered = page.waitForResponse('**/otp/verify');
    await codeField(page).fill(code);
    await answered;
    await expect(codeField(page)).toHaveValue('');
  }
  await pass(own, 3_601);
  await page.getByRole('button', { name: fr.app.back }).click();
  await askForCode(page, phone);
  // The inbox has forgotten the first message: it keeps them for an hour.
  await codeField(page).fill(await readCode(phone, 1, own.apiUrl));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('a code that has served is refused', async ({ page, own }) => {
  const phone = freshPhone();
  await page.goto('/connexion');
  await askForCode(page, phone);
  const code = await readCode(phone, 1, own.apiUrl);
  await page.route('**/otp/verify', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await codeField(page).fill(code);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute('**/otp/verify');
  // For twenty seconds the same device may ask again for the answer that it has not had.
  await pass(own, 21);
  await codeField(page).fill(code);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeUsed);
});
