import type { Browser, Page } from '@playwright/test';
import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessApplyFr } from '../../packages/i18n/business-apply.fr.ts';
import { businessMembersFr } from '../../packages/i18n/business-members.fr.ts';
import { businessPapersFr } from '../../packages/i18n/business-papers.fr.ts';
import { businessSettingsFr } from '../../packages/i18n/business-settings.fr.ts';
import { formatPhone } from '../../packages/kernel/index.ts';
import { paperPhoto, query } from './support/admin.ts';
import { freshPhone } from './support/inbox.ts';
import { look } from './support/look.ts';
import { becomeMerchant, newStore, type StoreRole, test } from './support/merchant.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const members = businessMembersFr;
const papers = businessPapersFr;
const { conflict } = businessFr;
const { hours, zones, pause, pin, identity, ...settings } = businessSettingsFr;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Another member of the store, in a browser of her own. */
async function another(browser: Browser, page: Page, storeId: string, role: StoreRole) {
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await context.newPage();
  await becomeMerchant(other, storeId, role);
  return { other, close: () => context.close() };
}

test('the team: invited, promoted, handed the store; a clerk goes by herself', async ({
  page,
  browser,
}) => {
  const storeId = await newStore();
  await becomeMerchant(page, storeId);
  await page.goto('/equipe');
  await expect(titleOf(page, members.title)).toBeFocused();
  await press(page, members.invite.act);
  await page.getByLabel(members.invite.phone).fill('12');
  await confirm(page, members.invite.send);
  await expect(page.getByLabel(members.invite.phone)).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'member invited wrongly');
  const invited = freshPhone();
  await page.getByLabel(members.invite.phone).fill(invited.typed);
  await confirm(page, members.invite.send);
  const sent = page.getByRole('list', { name: members.invitations.title }).getByRole('listitem');
  await expect(sent).toHaveCount(1);
  const { other, close } = await another(browser, page, storeId, 'clerk');
  await page.reload();
  await expect(page.getByText(members.roles.clerk, { exact: true }).first()).toBeVisible();
  await look(page, 'members');
  await press(page, members.invitations.withdrawOf(formatPhone(invited.full)));
  await expect(sent).toHaveCount(0);
  await page.getByRole('button', { name: members.acts.of('Afi') }).click();
  await page.getByRole('menuitem', { name: members.acts.handOver }).click();
  await look(page, 'members hand over');
  await confirm(page, members.handOver.confirm);
  await expect(page.getByRole('button', { name: members.acts.leave })).toBeVisible();
  await expect(page.getByRole('button', { name: members.invite.act })).toHaveCount(0);
  const roles = await query<{ role: string }>(
    'SELECT role FROM market.store_member WHERE store_id = $1 ORDER BY role DESC',
    [storeId.slice('sto_'.length)],
  );
  expect(roles.map(({ role }) => role)).toEqual(['owner', 'manager']);
  await other.goto('/equipe');
  await expect(other.getByRole('button', { name: members.invite.act })).toBeVisible();
  await press(page, members.acts.leave);
  await confirm(page, members.leave.confirm);
  await expect(page.getByRole('link', { name: 'Ouvrir une boutique' })).toBeVisible();
  await close();
});

test('hours: checked, kept; the second of two sees the difference and chooses', async ({
  page,
  browser,
}) => {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId);
  await page.goto('/reglages/horaires');
  const closes = (where: Page) => where.getByLabel(hours.closesOf('lundi', 1));
  await closes(page).fill('06:00');
  await expect(page.getByText(hours.backward)).toBeVisible();
  await look(page, 'hours backward');
  await closes(page).fill('20:00');
  const { other, close } = await another(browser, page, storeId, 'manager');
  await other.goto('/reglages/horaires');
  await closes(other).fill('21:00');
  await press(other, hours.addException);
  await other.getByLabel(hours.date).fill('2030-12-25');
  await press(other, settings.save);
  await expect(other.getByText(settings.saved)).toBeVisible();
  await press(page, settings.save);
  const dialog = page.getByRole('dialog', { name: conflict.title });
  await expect(dialog).toContainText('07:00–21:00');
  await look(page, 'hours difference');
  const monday = dialog.getByRole('group', { name: 'lundi' });
  await expect(monday.getByRole('radio', { name: conflict.mine })).toBeChecked();
  const apart = dialog.getByRole('group', { name: hours.exceptions });
  await expect(apart.getByRole('radio', { name: conflict.theirs })).toBeChecked();
  await press(page, conflict.save);
  await expect(page.getByText(settings.saved)).toBeVisible();
  const { weekly, exceptions } = await merchant.ask('GET', '');
  expect(weekly[0]).toEqual({ weekday: 1, opensMinute: 420, closesMinute: 1_200 });
  expect(exceptions).toMatchObject([{ date: '2030-12-25', opensMinute: null }]);
  await look(page, 'hours');
  await close();
});

test('delivery, orders, breaks and the pin', async ({ page }) => {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId, 'manager');
  await page.goto('/reglages/livraison');
  await expect(page.getByText(zones.none)).toBeVisible();
  await press(page, zones.add);
  await page.getByLabel(zones.quartier, { exact: true }).fill('Tokoin');
  await page.getByLabel(zones.fee).fill('mille');
  await press(page, settings.save);
  await expect(page.getByText(zones.feeInvalid)).toBeVisible();
  await look(page, 'zones refused');
  await page.getByLabel(zones.fee).fill('1 000');
  await press(page, settings.save);
  await expect(page.getByText(settings.saved)).toBeVisible();
  await page.goto('/reglages');
  await page.getByLabel(identity.orderMin).fill('2 500');
  await press(page, settings.save);
  await expect(page.getByText(settings.saved)).toBeVisible();
  await page.getByLabel(pause.until).fill('2020-01-01T10:00');
  await press(page, pause.start);
  await expect(page.getByText(pause.pastInvalid)).toBeVisible();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  await page.getByLabel(pause.until).fill(tomorrow);
  await press(page, pause.start);
  await expect(page.getByRole('button', { name: pause.end })).toBeVisible();
  await look(page, 'settings with a break');
  const kept = await merchant.ask('GET', '');
  expect(kept).toMatchObject({ openNow: false, orderMinXof: 2_500 });
  expect(kept.zones).toEqual([{ quartier: 'Tokoin', feeXof: 1_000 }]);
  await press(page, pause.end);
  await expect(page.getByRole('button', { name: pause.start })).toBeVisible();
  await page.getByRole('link', { name: settings.pinLink }).click();
  const map = page.getByLabel(businessApplyFr.pin.label);
  await expect(map).toBeVisible();
  await map.press('ArrowRight');
  await press(page, settings.save);
  await expect(page.getByText(settings.saved)).toBeVisible();
  const moved = await merchant.ask('GET', '');
  expect([moved.lat, moved.lon > kept.lon]).toEqual([expect.closeTo(kept.lat, 4), true]);
  // Somebody changes the store meanwhile: nothing of hers is written over unseen.
  await query('UPDATE market.store SET version = version + 1, lat = lat + 0.002 WHERE id = $1', [
    storeId.slice('sto_'.length),
  ]);
  await map.press('ArrowUp');
  await press(page, settings.save);
  const dialog = page.getByRole('dialog', { name: conflict.title });
  await expect(dialog).toContainText(pin.away(0));
  await expect(dialog).toContainText(/À [12]\d\d\sm de la vôtre/);
  await look(page, 'the pin moved by two');
  await dialog.getByRole('radio', { name: conflict.theirs }).check();
  await confirm(page, conflict.save);
  await expect(dialog).toHaveCount(0);
  const theirs = await merchant.ask('GET', '');
  expect(theirs.lat - moved.lat).toBeCloseTo(0.002, 6);
  await look(page, 'the pin');
});

type Paper = keyof typeof papers.kinds;

async function sendPaper(page: Page, kind: Paper): Promise<void> {
  const file = { name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer: await paperPhoto(kind) };
  await page.setInputFiles(`[data-paper="${kind}"]`, file);
}

const isThere = (page: Page, kind: Paper) =>
  expect(
    page.getByRole('button', { name: papers.replaceOf(papers.kinds[kind].title) }),
  ).toBeVisible();

test('papers: sent, lost on the way and sent again; the application handed in and taken back', async ({
  page,
}) => {
  const storeId = await newStore();
  await query(`UPDATE market.store SET state = 'draft' WHERE id = $1`, [
    storeId.slice('sto_'.length),
  ]);
  await becomeMerchant(page, storeId);
  await page.goto('/reglages/papiers');
  await expect(page.getByText(papers.application.papersFirst)).toBeVisible();
  await page.setInputFiles('[data-paper="id_card"]', {
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('bonjour'),
  });
  await expect(page.getByText(papers.unreadable)).toBeVisible();
  await look(page, 'papers refused');
  // The network goes with the photo on its way: it is not to be taken again.
  await page.route('**/documents/id_card', (route) => route.abort());
  await sendPaper(page, 'id_card');
  await expect(page.getByText(papers.broken)).toBeVisible();
  await look(page, 'papers broken off');
  await page.unroute('**/documents/id_card');
  await press(page, papers.retryOf(papers.kinds.id_card.title));
  await isThere(page, 'id_card');
  await sendPaper(page, 'premises');
  await isThere(page, 'premises');
  await press(page, papers.application.submit);
  await expect(page.getByRole('button', { name: papers.application.withdraw })).toBeVisible();
  await look(page, 'papers submitted');
  await press(page, papers.application.withdraw);
  await expect(page.getByRole('button', { name: papers.application.submit })).toBeVisible();
});
