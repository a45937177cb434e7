import { fr } from '../../packages/i18n/fr.ts';
import {
  breakRoute,
  enterNewPin,
  loseAnswers,
  otherPhone,
  pinField,
  pins,
  setPin,
} from './support/account.ts';
import { readCode, wrongCodes } from './support/inbox.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { nextCodeS, testWithOwnStack } from './support/own-stack.ts';
import { codeField, titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const test = testWithOwnStack();

// One after the other: each adds to the time that has passed.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { pin, app } = fr;

test('a first PIN is chosen: the easy one refused, a slip caught, the good one kept', async ({
  page,
  own,
}) => {
  await becomeMember(page, { api: own.apiUrl });
  await page.goto('/profil');
  await page.getByRole('link', { name: `${pin.title} ${pin.none}` }).click();
  await page.getByRole('button', { name: pin.choose }).click();
  await pinField(page, pin.newLabel).fill('1234');
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.tooSimple);
  await pinField(page, pin.newLabel).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await pinField(page, pin.againLabel).fill(pins.other);
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.differs);
  await expect(titleOf(page, pin.newTitle)).toBeVisible();
  await enterNewPin(page, pins.first);
  await expect(titleOf(page, pin.doneSet)).toBeVisible();
  await page.getByRole('button', { name: pin.finish }).click();
  await expect(page.getByRole('link', { name: pin.change })).toBeVisible();
  // Nobody finds the done steps again.
  await page.goBack();
  await expect(page.getByRole('link', { name: `${pin.title} ${pin.set}` })).toBeVisible();
  await page.getByRole('link', { name: fr.tabs.home }).click();
  await expect(page.getByText(fr.activity.pinSet)).toBeVisible();
});

test('what the API alone can know is refused with its reason, before the PIN is kept', async ({
  page,
  own,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await page.goto('/profil/pin/choisir');
  await enterNewPin(page, phone.typed.slice(-5));
  await expect(page.getByRole('alert')).toHaveText(pin.personal);
  await expect(titleOf(page, pin.newTitle)).toBeVisible();
  await enterNewPin(page, '2580');
  await expect(page.getByRole('alert')).toHaveText(pin.tooCommon);
});

test('letters are not taken, the digits can be looked at', async ({ page, own }) => {
  await becomeMember(page, { api: own.apiUrl });
  await page.goto('/profil/pin/choisir');
  const field = pinField(page, pin.newLabel);
  await field.pressSequentially('7a3b0');
  await expect(field).toHaveValue('730');
  await expect(field).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: pin.show }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await expect(page.getByRole('button', { name: pin.hide })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.length);
});

test('the old PIN is asked before a new one, and is no good afterwards', async ({ page, own }) => {
  await becomeMember(page, { api: own.apiUrl });
  await setPin(page);
  await page.goto('/profil/pin');
  await page.getByRole('link', { name: pin.change }).click();
  await pinField(page).fill(pins.wrong);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.wrong(4));
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await enterNewPin(page, pins.other);
  await expect(titleOf(page, pin.doneChanged)).toBeVisible();
  await page.getByRole('button', { name: pin.finish }).click();
  await page.getByRole('link', { name: pin.change }).click();
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.wrong(4));
});

test('five wrong PINs lock it; a code by SMS gives a new one, and a day without withdrawals', async ({
  page,
  own,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await setPin(page);
  await page.goto('/profil/pin/changer');
  for (const left of [4, 3, 2, 1]) {
    await pinField(page).fill(pins.wrong);
    await page.getByRole('button', { name: app.continue }).click();
    await expect(page.getByRole('alert')).toHaveText(pin.wrong(left));
    await expect(pinField(page)).toHaveValue('');
  }
  await pinField(page).fill(pins.wrong);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(page.getByRole('alert')).toContainText(pin.lockedTitle);
  await page.getByRole('button', { name: pin.unlock }).click();
  // Said before anything is sent.
  await expect(page.getByText(pin.forgotRule)).toBeVisible();
  await own.pass(nextCodeS);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await enterNewPin(page, pins.other);
  await expect(titleOf(page, pin.doneSet)).toBeVisible();
  await expect(page.getByText(/Retraits en pause .* demain/)).toBeVisible();
  await page.getByRole('button', { name: pin.finish }).click();
  await page.getByRole('link', { name: pin.change }).click();
  await pinField(page).fill(pins.other);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, pin.newTitle)).toBeVisible();
});

test('a wrong code is asked again, the new PIN is not', async ({ page, own }) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await setPin(page);
  await own.pass(nextCodeS);
  await page.goto('/profil/pin/oublie');
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  const code = await readCode(phone, 2, own.apiUrl);
  await codeField(page).fill(wrongCodes(code, 1).join());
  await enterNewPin(page, pins.other);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeWrong(4));
  await codeField(page).fill(code);
  await expect(titleOf(page, pin.doneSet)).toBeVisible();
});

test('a code asked a moment ago leads to its field again after a reload, and costs one message', async ({
  page,
  own,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await setPin(page);
  await own.pass(nextCodeS);
  await page.goto('/profil/pin/oublie');
  await page.getByRole('button', { name: fr.signIn.send }).dblclick();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await page.reload();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await page.goto('/profil/pin/oublie');
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(titleOf(page, pin.newTitle)).toBeVisible();
});

test('when the answer is lost, the same PIN sent again is taken as done', async ({ page, own }) => {
  await becomeMember(page, { api: own.apiUrl });
  await page.goto('/profil/pin/choisir');
  const path = '**/api/v1/me/pin';
  const lost = await loseAnswers(page, path);
  await enterNewPin(page, pins.first);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  const again = page.waitForRequest(path);
  await pinField(page, pin.againLabel).fill(pins.first);
  await page.getByRole('button', { name: app.save }).click();
  expect([...lost]).toEqual([(await again).headers()['idempotency-key']]);
  await expect(titleOf(page, pin.doneSet)).toBeVisible();
});

test('back goes one step back; a reload forgets the digits and asks again', async ({
  page,
  own,
}) => {
  await becomeMember(page, { api: own.apiUrl });
  await page.goto('/profil/pin');
  await page.getByRole('button', { name: pin.choose }).click();
  await pinField(page, pin.newLabel).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, pin.againTitle)).toBeFocused();
  await page.goBack();
  await expect(titleOf(page, pin.newTitle)).toBeFocused();
  await expect(pinField(page, pin.newLabel)).toHaveValue('');
  await pinField(page, pin.newLabel).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await page.reload();
  await expect(titleOf(page, pin.newTitle)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(pins.first);
});

test('a new device is asked for the PIN, and is told until when withdrawals wait', async ({
  page,
  own,
  browser,
  baseURL,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await setPin(page);
  await own.pass(nextCodeS);
  const other = await otherPhone(browser, baseURL);
  await becomeMember(other, { phone, messages: 2, api: own.apiUrl });
  await other.goto('/profil');
  await expect(other.getByText(/Retraits en pause .* demain/)).toBeVisible();
  await other.getByRole('button', { name: pin.enter }).click();
  await expect(pinField(other)).toBeFocused();
  await other.keyboard.press('Escape');
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await other.getByRole('button', { name: pin.enter }).click();
  await pinField(other).fill(pins.wrong);
  await other.getByRole('button', { name: pin.confirm }).click();
  await expect(other.getByRole('alert')).toHaveText(pin.wrong(4));
  await pinField(other).fill(pins.first);
  await other.getByRole('button', { name: pin.confirm }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await expect(other.getByText(pin.newDevice)).toHaveCount(0);
  await other.context().close();
});

test('every screen of the PIN is open to everybody and never wider than the phone', async ({
  page,
  own,
}) => {
  test.setTimeout(90_000);
  const phone = await becomeMember(page, { api: own.apiUrl });
  const repair = await breakRoute(page, '**/api/v1/me/security');
  await page.goto('/profil/pin');
  await expect(page.getByRole('alert')).toContainText(pin.failed);
  await inspect(page, 'PIN, failed');
  await repair();
  await page.getByRole('button', { name: app.retry }).click();
  await page.getByRole('button', { name: pin.choose }).click();
  await inspect(page, 'new PIN');
  await page.getByRole('button', { name: app.continue }).click();
  await inspect(page, 'new PIN, refused');
  await pinField(page, pin.newLabel).fill(pins.first);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, pin.againTitle)).toBeVisible();
  await inspect(page, 'new PIN, again');
  await pinField(page, pin.againLabel).fill(pins.first);
  await page.getByRole('button', { name: app.save }).click();
  await expect(titleOf(page, pin.doneSet)).toBeVisible();
  await inspect(page, 'PIN, done');
  await page.getByRole('button', { name: pin.finish }).click();
  await expect(page.getByRole('link', { name: pin.change })).toBeVisible();
  await inspect(page, 'PIN, set');
  await page.context().setOffline(true);
  await expect(page.getByText(/^Hors ligne · données de \d/)).toBeVisible();
  await inspect(page, 'PIN, off line');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: pin.change }).click();
  await expect(titleOf(page, pin.oldTitle)).toBeVisible();
  await inspect(page, 'old PIN');
  await page.goto('/profil/pin/oublie');
  await expect(titleOf(page, pin.forgot)).toBeVisible();
  await inspect(page, 'PIN forgotten');
  await own.pass(nextCodeS);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await readCode(phone, 2, own.apiUrl);
  await inspect(page, 'PIN forgotten, code');
});
