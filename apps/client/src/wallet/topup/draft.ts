import { newCommandKey, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

export type Network = 'mixx' | 'moov';

/**
 * How far somebody has come in a top-up. Kept on the device, so that a reload or a killed app
 * resumes where it was, and a tap whose answer was lost is sent again under its own key.
 */
export interface TopupDraft {
  readonly userId: string;
  /** In E.164. */
  readonly phone?: string;
  readonly network?: Network;
  readonly amountXof?: number;
  readonly key?: string;
  /** What the key stands for, and since when. */
  readonly keyOf?: string;
  readonly keyAtMs?: number;
  /** The order that came of it: the steps are behind. */
  readonly sentId?: string;
}

const name = 'topup';
const nobodys: TopupDraft = { userId: '' };
let kept: TopupDraft =
  typeof window === 'undefined' ? nobodys : (readStored<TopupDraft>(name) ?? nobodys);
const listeners = new Set<() => void>();

function write(draft: TopupDraft): void {
  kept = draft;
  writeStored(name, draft);
  for (const listener of listeners) listener();
}

const of = (userId: string): TopupDraft => (kept.userId === userId ? kept : { userId });

export const changeDraft = (userId: string, change: Partial<TopupDraft>): void =>
  write({ ...of(userId), ...change });

/** A new top-up; with number, network and amount of an earlier one where it is tried again. */
export const startDraft = (userId: string, from: Partial<TopupDraft> = {}): void =>
  write({ ...from, userId });

/** By then the prompt has gone from the phone, and the list says what became of the wish. */
const keyLifeMs = 15 * 60_000;

/**
 * The key of this very wish: the same as long as its answer has not come. Much later the same
 * amount is another wish: under the old key it would get the old top-up.
 */
export function keyFor(userId: string, wish: string): string {
  const { key, keyOf, keyAtMs = 0 } = of(userId);
  if (key && keyOf === wish && Math.abs(Date.now() - keyAtMs) < keyLifeMs) return key;
  const fresh = newCommandKey();
  changeDraft(userId, { key: fresh, keyOf: wish, keyAtMs: Date.now() });
  return fresh;
}

/** The wish was answered: the next tap is another wish. */
export function forgetKey(userId: string): void {
  const { key: _, keyOf: __, keyAtMs: ___, ...rest } = of(userId);
  write(rest);
}

const cache = new Map<string, TopupDraft>();

export function useDraft(userId: string): TopupDraft {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      if (kept.userId === userId) return kept;
      const empty = cache.get(userId) ?? { userId };
      cache.set(userId, empty);
      return empty;
    },
    () => nobodys,
  );
}
