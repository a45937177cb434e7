import { fr } from '../../packages/i18n/fr.ts';
import { freshPhone, messagesTo, readCode, wrongCodes } from './support/inbox.ts';
import { codeField, phoneField, titleOf, toCodeStep, toConsentStep } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('wrong codes count down to a lock-out that says how long it lasts', async ({ page }) => {
  const phone = await toCodeStep(page);
  const right = await readCode(phone);
  const said = [4, 3, 2, 1].map((left) => fr.errors.codeWrong(left));
  const locked = new RegExp(fr.errors.locked('(60|59) minutes').replaceAll('.', '\\.'));
  const codes = wrongCodes(right, 5);
  for (const [i, code] of codes.entries()) {
    await codeField(page).fill(code);
    await expect(page.getByRole('alert')).toHaveText(said[i] ?? locked);
    await expect(codeField(page)).toHaveValue('');
  }
  await codeField(page).fill(right);
  await expect(page.getByRole('alert')).toHaveText(locked);
});

test('too few digits are not sent', async ({ page }) => {
  await toCodeStep(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await codeField(page).fill('123');
  await page.getByRole('button', { name: fr.signIn.verify }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeLength);
  expect(sent).toEqual([]);
});

test('a second device is told to wait for its own code, and the first goes on', async ({
  page,
  browser,
  baseURL,
}) => {
  const phone = await toCodeStep(page);
  const second = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const other = await second.newPage();
  await other.goto('/connexion');
  await phoneField(other).fill(phone.typed);
  await other.getByRole('button', { name: fr.signIn.send }).click();
  // The code of the first device would not open here: nobody is led to type it.
  await expect(other.getByRole('alert')).toHaveText(/^Un code vient de partir\./);
  await expect(titleOf(other, fr.signIn.phoneTitle)).toBeVisible();
  await second.close();
  await codeField(page).fill(await readCode(phone));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('the countdown ends in a button; a code asked too soon is refused in words', async ({
  page,
}) => {
  await page.clock.install();
  await toCodeStep(page);
  await expect(page.getByText(/^Nouveau code possible dans/)).toBeVisible();
  await expect(page.getByRole('button', { name: fr.signIn.resend })).toHaveCount(0);
  // For the browser a minute has passed, for the API it has not.
  await page.clock.fastForward('01:01');
  await page.getByRole('button', { name: fr.signIn.resend }).click();
  await expect(page.getByRole('status')).toHaveText(/^Un code vient de partir\./);
});

test('a code pasted with its spaces is taken and sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await readCode(await toCodeStep(page));
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    ` ${code.slice(0, 3)} ${code.slice(3)}`,
  );
  await codeField(page).focus();
  await page.keyboard.press('Control+V');
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('a double tap asks for one code', async ({ page }) => {
  const phone = freshPhone();
  const asked: string[] = [];
  await page.route('**/otp/request', (route) => {
    asked.push(route.request().headers()['idempotency-key'] ?? '');
    return route.continue();
  });
  await page.goto('/connexion');
  await phoneField(page).fill(phone.typed);
  await page.getByRole('button', { name: fr.signIn.send }).dblclick();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await readCode(phone);
  expect(asked).toHaveLength(1);
  expect(await messagesTo(phone)).toHaveLength(1);
});

test('a double tap creates one account', async ({ page }) => {
  await toConsentStep(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('checkbox', { name: fr.signIn.accept }).check();
  await page.getByRole('button', { name: fr.signIn.finish }).dblclick();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  expect(sent.filter((url) => url.endsWith('/registration'))).toHaveLength(1);
});
