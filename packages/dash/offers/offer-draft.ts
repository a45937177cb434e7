import type { components } from '@ecom/api-client';
import { readAmount } from '../texts/read-amount.ts';

export type Offer = components['schemas']['Promotion'];
export type OfferWish = components['schemas']['NewPlatformPromotion'] & {
  readonly productIds: string[];
};
export type OfferChange = components['schemas']['PromotionChange'];

/** An offer while it is written, field by field as it is typed. */
export interface OfferDraft {
  readonly title: string;
  readonly kind: Offer['kind'];
  readonly percent: string;
  readonly amount: string;
  readonly cap: string;
  readonly how: 'automatic' | 'code';
  readonly code: string;
  readonly min: string;
  /** Everything, an aisle by its slug, or goods that are named. */
  readonly on: 'all' | 'goods' | { readonly aisle: string };
  readonly goods: readonly { readonly id: string; readonly title: string }[];
  readonly start: string;
  readonly end: string;
  readonly uses: string;
  readonly perPerson: string;
  readonly budget: string;
  readonly storeId: string;
  readonly share: string;
}

export const emptyOffer: OfferDraft = {
  ...{ title: '', kind: 'percent', percent: '10', amount: '', cap: '', how: 'code', code: '' },
  ...{ min: '', on: 'all', goods: [], start: '', end: '', uses: '', perPerson: '1' },
  ...{ budget: '', storeId: '', share: '100' },
};

export const amountMaxXof = 1_000_000;
const budgetMaxXof = 100_000_000;
const usesMax = 1_000_000;
const perPersonMax = 1_000;

/** «7,5» is 750 basis points; null outside of a hundredth to `maxBp`. */
export function readBp(text: string, minBp: number, maxBp: number): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.replace('%', '').trim());
  if (!found) return null;
  const bp = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return bp >= minBp && bp <= maxBp ? bp : null;
}

/** As the API keeps a code; null for none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s-]/g, '')
    .toUpperCase();
  return /^[A-Z0-9]{3,20}$/.test(code) ? code : null;
}

/** Midnight of Lomé, which keeps UTC, at the begin of a day or at its end; null for no day. */
export function readDay(day: string, at: 'begin' | 'end'): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const begin = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(begin.getTime()) || !begin.toISOString().startsWith(day)) return null;
  return new Date(begin.getTime() + (at === 'end' ? 86_400_000 : 0)).toISOString();
}

/** The last day of an offer that ends at a midnight. */
export const lastDayOf = (endsAt: string | null): string =>
  endsAt === null ? '' : new Date(Date.parse(endsAt) - 1).toISOString().slice(0, 10);

/** Nothing is null; what is not readable is undefined. */
const optional = (text: string, max: number): number | null | undefined =>
  text.trim() === '' ? null : (readAmount(text, max) ?? undefined);

export type OfferFault =
  | 'title'
  | 'percent'
  | 'amount'
  | 'cap'
  | 'code'
  | 'min'
  | 'goods'
  | BoundsFault
  | 'storeId'
  | 'share';
export type BoundsFault = 'start' | 'end' | 'uses' | 'perPerson' | 'budget';

type Bounds = Pick<OfferDraft, BoundsFault>;

/** How long and how often, read; what cannot be read is in `faults`. */
export function readBounds(bounds: Bounds, now: Date) {
  const startsAt = bounds.start === '' ? null : readDay(bounds.start, 'begin');
  const endsAt = bounds.end === '' ? null : readDay(bounds.end, 'end');
  const usesAtMost = optional(bounds.uses, usesMax);
  const perPerson = optional(bounds.perPerson, perPersonMax);
  const budgetXof = optional(bounds.budget, budgetMaxXof);
  const begin = startsAt === null ? now.getTime() : Date.parse(startsAt);
  const faults = new Set<BoundsFault>();
  if (bounds.start !== '' && startsAt === null) faults.add('start');
  const isAfter = endsAt !== null && Date.parse(endsAt) > Math.max(begin, now.getTime());
  if (bounds.end !== '' && !isAfter) faults.add('end');
  if (usesAtMost === undefined) faults.add('uses');
  if (perPerson === undefined) faults.add('perPerson');
  if (budgetXof === undefined) faults.add('budget');
  const read = {
    ...{ startsAt, endsAt, usesMax: usesAtMost ?? null },
    ...{ perPersonMax: perPerson ?? null, budgetXof: budgetXof ?? null },
  };
  return { read, faults };
}

/** A draft as the API takes it; null where something of it cannot be read, which `faults` names. */
export function readOffer(draft: OfferDraft, now: Date) {
  const { kind, on, goods } = draft;
  const bounds = readBounds(draft, now);
  const faults = new Set<OfferFault>(bounds.faults);
  const title = draft.title.trim().replace(/\s+/g, ' ');
  if (title.length < 2 || title.length > 60) faults.add('title');
  const value = readValue(draft);
  if (!value) faults.add(kind === 'percent' ? 'percent' : 'amount');
  const capXof = kind === 'amount' ? null : optional(draft.cap, amountMaxXof);
  if (capXof === undefined) faults.add('cap');
  const code = draft.how === 'code' ? readCode(draft.code) : null;
  if (draft.how === 'code' && code === null) faults.add('code');
  const least = optional(draft.min, amountMaxXof);
  const offXof = value?.kind === 'amount' ? value.amountXof : 0;
  if (least === undefined || (least !== null && least < offXof)) faults.add('min');
  if (on === 'goods' && goods.length === 0) faults.add('goods');
  const storeId = draft.storeId.trim() || null;
  if (storeId !== null && !/^sto_[0-9a-f-]{36}$/.test(storeId)) faults.add('storeId');
  const platformBp = readBp(draft.share, 0, 10_000);
  if (platformBp === null || (storeId === null && platformBp < 10_000)) faults.add('share');
  if (faults.size > 0 || !value) return { wish: null, faults };
  const wish: OfferWish = {
    ...{ ...bounds.read, title, code, value, capXof: capXof ?? null, active: true },
    // An amount wants a minimum: it stands for one that was left out.
    minItemsXof: least ?? offXof,
    categories: typeof on === 'object' ? [on.aisle] : [],
    productIds: on === 'goods' ? goods.map(({ id }) => id) : [],
    ...{ storeId, platformBp: platformBp ?? 10_000 },
  };
  return { wish, faults };
}

function readValue({ kind, percent, amount }: OfferDraft): OfferWish['value'] | null {
  if (kind === 'delivery') return { kind };
  if (kind === 'percent') {
    const percentBp = readBp(percent, 1, 9_000);
    return percentBp === null ? null : { kind, percentBp };
  }
  const amountXof = readAmount(amount, amountMaxXof);
  return amountXof === null ? null : { kind, amountXof };
}
