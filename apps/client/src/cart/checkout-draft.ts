import { newCommandKey, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import type { Method } from './preview.ts';

/**
 * How far somebody has come in a checkout. Kept on the device, so that a reload or a killed app
 * resumes where it was, and a tap whose answer was lost is sent again under its own key.
 */
export interface CheckoutDraft {
  /** The stores that are ordered from now; the rest of the cart stays for later. */
  readonly slugs: readonly string[];
  readonly fulfilment: Readonly<Record<string, 'delivery' | 'pickup'>>;
  /** By the store’s slug; what is not named comes now. */
  readonly slots?: Readonly<Record<string, ChosenSlot>>;
  /** Of offers, in capitals. */
  readonly codes?: readonly string[];
  /** `plc_…` of a saved place. */
  readonly placeId?: string;
  readonly method?: Method;
  /** The phone that pays, as it was typed. */
  readonly payer?: { readonly number: string; readonly network: 'mixx' | 'moov' | null };
  /** A phone is asked for this checkout; its goods leave the cart when it has paid. */
  readonly awaited?: { readonly id: string; readonly variantIds: readonly string[] };
  readonly key?: string;
  /** What the key stands for. */
  readonly keyOf?: string;
  /** What came of it: the cart is behind. */
  readonly done?: Done;
}

/** An hour of a store, ISO times as the API has them. */
export interface ChosenSlot {
  readonly from: string;
  readonly to: string;
}

export interface Done {
  readonly method: Method;
  readonly totalXof: number;
  readonly orders: readonly {
    readonly id: string;
    readonly number: string;
    readonly store: string;
    /** Of an order for later. */
    readonly slot?: ChosenSlot;
  }[];
}

const name = 'checkout';
const empty: CheckoutDraft = { slugs: [], fulfilment: {} };
let text = '';
let draft = empty;
const listeners = new Set<() => void>();

/** What the device keeps, so that a sign-out or another tab is seen too. */
function read(): CheckoutDraft {
  const stored = readStored<CheckoutDraft>(name) ?? empty;
  const storedText = JSON.stringify(stored);
  if (storedText !== text) {
    text = storedText;
    draft = stored;
  }
  return draft;
}

function write(next: CheckoutDraft): void {
  writeStored(name, next);
  for (const listener of listeners) listener();
}

export const changeCheckout = (change: Partial<CheckoutDraft>): void =>
  write({ ...read(), ...change });

/** The hour of a store; undefined for «now». */
export function chooseSlot(slug: string, slot: ChosenSlot | undefined): void {
  const { [slug]: _, ...others } = read().slots ?? {};
  changeCheckout({ slots: slot ? { ...others, [slug]: slot } : others });
}

/** Begins a checkout of these stores; places and ways of the last one are proposed again. */
export function chooseStores(slugs: readonly string[]): void {
  const { done: _, slots: __, ...last } = read();
  write({ ...last, slugs });
}

/** The phone has paid, or will not: nothing is waited for any more. */
export function forgetAwaited(): void {
  const { awaited: _, ...rest } = read();
  write(rest);
}

/** The key of this very wish: the same as long as its answer has not come. */
export function keyFor(wish: string): string {
  const { key, keyOf } = read();
  if (key && keyOf === wish) return key;
  const fresh = newCommandKey();
  changeCheckout({ key: fresh, keyOf: wish });
  return fresh;
}

/** The wish was answered: the next tap is another wish. */
export function forgetKey(): void {
  const { key: _, keyOf: __, ...rest } = read();
  write(rest);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCheckoutDraft = (): CheckoutDraft =>
  useSyncExternalStore(subscribe, read, () => empty);
