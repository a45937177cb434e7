import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adminEn } from './admin.en.ts';
import { adminFr } from './admin.fr.ts';
import { adminDisputesEn } from './admin-disputes.en.ts';
import { adminDisputesFr } from './admin-disputes.fr.ts';
import { adminMoneyEn } from './admin-money.en.ts';
import { adminMoneyFr } from './admin-money.fr.ts';
import { adminOrdersEn } from './admin-orders.en.ts';
import { adminOrdersFr } from './admin-orders.fr.ts';
import { adminReviewsEn } from './admin-reviews.en.ts';
import { adminReviewsFr } from './admin-reviews.fr.ts';
import { adminStoresEn } from './admin-stores.en.ts';
import { adminStoresFr } from './admin-stores.fr.ts';
import { businessEn } from './business.en.ts';
import { businessFr } from './business.fr.ts';
import { businessApplyEn } from './business-apply.en.ts';
import { businessApplyFr } from './business-apply.fr.ts';
import { businessDeliveriesEn } from './business-deliveries.en.ts';
import { businessDeliveriesFr } from './business-deliveries.fr.ts';
import { businessImportEn } from './business-import.en.ts';
import { businessImportFr } from './business-import.fr.ts';
import { businessMembersEn } from './business-members.en.ts';
import { businessMembersFr } from './business-members.fr.ts';
import { businessMoneyEn } from './business-money.en.ts';
import { businessMoneyFr } from './business-money.fr.ts';
import { businessOrdersEn } from './business-orders.en.ts';
import { businessOrdersFr } from './business-orders.fr.ts';
import { businessPapersEn } from './business-papers.en.ts';
import { businessPapersFr } from './business-papers.fr.ts';
import { businessProductsEn } from './business-products.en.ts';
import { businessProductsFr } from './business-products.fr.ts';
import { businessReturnsEn } from './business-returns.en.ts';
import { businessReturnsFr } from './business-returns.fr.ts';
import { businessReviewsEn } from './business-reviews.en.ts';
import { businessReviewsFr } from './business-reviews.fr.ts';
import { businessSettingsEn } from './business-settings.en.ts';
import { businessSettingsFr } from './business-settings.fr.ts';
import { businessSlotsEn } from './business-slots.en.ts';
import { businessSlotsFr } from './business-slots.fr.ts';
import { cartEn } from './cart.en.ts';
import { cartFr } from './cart.fr.ts';
import { dashEn } from './dash.en.ts';
import { dashFr } from './dash.fr.ts';
import { en as appEn } from './en.ts';
import { fr as appFr } from './fr.ts';
import { marketEn } from './market.en.ts';
import { marketFr } from './market.fr.ts';
import { talkEn } from './messages-talk.en.ts';
import { talkFr } from './messages-talk.fr.ts';
import { offersEn } from './offers.en.ts';
import { offersFr } from './offers.fr.ts';
import { ordersEn } from './orders.en.ts';
import { ordersFr } from './orders.fr.ts';
import { payingEn } from './paying.en.ts';
import { payingFr } from './paying.fr.ts';
import { placesEn } from './places.en.ts';
import { placesFr } from './places.fr.ts';
import { promotionsEn } from './promotions.en.ts';
import { promotionsFr } from './promotions.fr.ts';
import { returnsEn } from './returns.en.ts';
import { returnsFr } from './returns.fr.ts';
import { reviewsEn } from './reviews.en.ts';
import { reviewsFr } from './reviews.fr.ts';
import { slotsEn } from './slots.en.ts';
import { slotsFr } from './slots.fr.ts';

const fr = {
  ...appFr,
  admin: adminFr,
  money: adminMoneyFr,
  stores: adminStoresFr,
  dash: dashFr,
  business: businessFr,
  places: placesFr,
  market: marketFr,
  cart: cartFr,
  shop: ordersFr,
  offers: offersFr,
  promotions: promotionsFr,
  goodsReviews: reviewsFr,
  problems: returnsFr,
  slots: slotsFr,
  paying: payingFr,
  talk: talkFr,
  allOrders: adminOrdersFr,
  moderation: adminReviewsFr,
  opinions: businessReviewsFr,
  storeReturns: businessReturnsFr,
  disputes: adminDisputesFr,
  apply: businessApplyFr,
  members: businessMembersFr,
  imports: businessImportFr,
  storeMoney: businessMoneyFr,
  orders: businessOrdersFr,
  papers: businessPapersFr,
  products: businessProductsFr,
  settings: businessSettingsFr,
  slotSettings: businessSlotsFr,
  deliveries: businessDeliveriesFr,
};
const en = {
  ...appEn,
  admin: adminEn,
  money: adminMoneyEn,
  stores: adminStoresEn,
  dash: dashEn,
  business: businessEn,
  places: placesEn,
  market: marketEn,
  cart: cartEn,
  shop: ordersEn,
  offers: offersEn,
  promotions: promotionsEn,
  goodsReviews: reviewsEn,
  problems: returnsEn,
  slots: slotsEn,
  paying: payingEn,
  talk: talkEn,
  allOrders: adminOrdersEn,
  moderation: adminReviewsEn,
  opinions: businessReviewsEn,
  storeReturns: businessReturnsEn,
  disputes: adminDisputesEn,
  apply: businessApplyEn,
  members: businessMembersEn,
  imports: businessImportEn,
  storeMoney: businessMoneyEn,
  orders: businessOrdersEn,
  papers: businessPapersEn,
  products: businessProductsEn,
  settings: businessSettingsEn,
  slotSettings: businessSlotsEn,
  deliveries: businessDeliveriesEn,
};

type Leaf = readonly [path: string, text: string];

/** Every text with its path; functions are called with sample values. */
function leaves(node: unknown, at = ''): Leaf[] {
  if (typeof node === 'string') return [[at, node]];
  if (typeof node === 'function') return [[at, node('3', '4')]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${at}.${key}`));
}

describe('the messages', () => {
  it('exist in both languages under the same keys', () => {
    const keys = (node: object) => leaves(node).map(([at]) => at);
    expect(keys(en)).toEqual(keys(fr));
    expect(keys(fr).length).toBeGreaterThan(120);
  });

  it.each([
    ['fr', fr],
    ['en', en],
  ])('are never empty nor broken in %s', (_, catalogue) => {
    for (const [at, text] of leaves(catalogue)) {
      expect(text.trim(), at).not.toBe('');
      expect(text, at).not.toMatch(/undefined|NaN|\[object/);
      expect(text, at).not.toMatch(/'/);
    }
  });

  it('are translated: no French sentence stands in English', () => {
    const french = new Map(leaves(fr));
    const same = leaves(en).filter(([at, text]) => french.get(at) === text && text.includes(' '));
    expect(same.map(([at]) => at)).toEqual([
      '.duration.minutes',
      // Names, and units that both languages write alike.
      ...['.money.networks.mixx', '.money.networks.moov'],
      // Said so wherever their facts are shown.
      '.stores.mapCredit',
      ...['.dash.waited.minutes', '.dash.waited.hours'],
      '.places.mapCredit',
      '.paying.mobileMoney',
      '.allOrders.quantity',
      '.allOrders.methods.mobile_money',
      '.storeReturns.count',
      '.apply.pin.credit',
      // Brackets are brackets, times are times.
      '.members.offers.of',
      ...['.orders.count', '.orders.lines.times'],
      ...['.products.list.count', '.products.form.withUnit'],
    ]);
  });

  it('keep French signs with their word by a no-break space', () => {
    const loose = leaves(fr).filter(([, text]) => / [:;!?»]|« /.test(text));
    expect(loose).toEqual([]);
  });
});

/** JSX text, and attributes that people hear or read. `Props<Row>` opens no element. */
const literal =
  /(?:<[A-Za-z][^<>{}]*>|<\/\w+>|})\s*([^\s<>{}()=;,.:&|?][^<>{}=;()]*?)\s*(?:<\/[A-Za-z]|(?<!\w)<[A-Za-z])/g;
const attribute = /\b(?:aria-label|placeholder|title|alt|label|help)="([^"]+)"/g;

function literalsIn(source: string): string[] {
  const found = [...source.matchAll(literal), ...source.matchAll(attribute)];
  return found.map(([, text = '']) => text).filter((text) => /\p{L}{2}/u.test(text));
}

describe('the screens', () => {
  const folders = [
    'apps/client/src',
    'apps/admin/src',
    'apps/business/src',
    'packages/dash',
    'packages/ui',
  ].map((folder) => path.resolve(folder));
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => path.join(folder, file)),
  );

  it('are there to be looked at', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('hold no text of their own: %s', (file) => {
    expect(literalsIn(fs.readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each([
    '<p>Bonjour</p>',
    '<p className="x">Bonjour à tous</p>',
    '<b>{name}</b> vous attend <br />',
    '<button aria-label="Fermer" />',
    '<input placeholder="Votre nom" />',
  ])('would be caught with %s', (source) => {
    expect(literalsIn(source)).not.toEqual([]);
  });
});
