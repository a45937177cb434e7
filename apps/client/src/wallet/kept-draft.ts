import { newCommandKey, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/** What every draft knows besides its own fields. */
interface Begun {
  readonly userId: string;
  readonly key?: string;
  /** What the key stands for, and since when. */
  readonly keyOf?: string;
  readonly keyAtMs?: number;
}

export interface KeptDraft<Fields extends object> {
  use(userId: string): Begun & Partial<Fields>;
  change(userId: string, change: Partial<Fields>): void;
  /** A new one; with what an earlier one said where it is tried again. */
  start(userId: string, from?: Partial<Fields>): void;
  /**
   * The key of this very wish: the same as long as its answer has not come. Much later the same
   * amount is another wish: under the old key it would get the old answer.
   */
  keyFor(userId: string, wish: string): string;
  /** The wish was answered: the next tap is another wish. */
  forgetKey(userId: string): void;
}

const keyLifeMs = 15 * 60_000;

/**
 * How far somebody has come in a movement of money. Kept on the device under `name`, so that a
 * reload or a killed app resumes where it was, and a tap whose answer was lost is sent again under
 * its own key.
 */
export function createKeptDraft<Fields extends object>(name: string): KeptDraft<Fields> {
  type Draft = Begun & Partial<Fields>;
  const nobodys = { userId: '' } as Draft;
  let kept: Draft = typeof window === 'undefined' ? nobodys : (readStored<Draft>(name) ?? nobodys);
  const listeners = new Set<() => void>();
  const empties = new Map<string, Draft>();

  const write = (draft: Draft): void => {
    kept = draft;
    writeStored(name, draft);
    for (const listener of listeners) listener();
  };
  const emptyOf = (userId: string): Draft => {
    const empty = empties.get(userId) ?? ({ userId } as Draft);
    empties.set(userId, empty);
    return empty;
  };
  const of = (userId: string): Draft => (kept.userId === userId ? kept : emptyOf(userId));

  return {
    use: (userId) =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => of(userId),
        () => nobodys,
      ),
    change: (userId, change) => write({ ...of(userId), ...change }),
    start: (userId, from) => write({ ...from, userId } as Draft),
    keyFor: (userId, wish) => {
      const { key, keyOf, keyAtMs = 0 } = of(userId);
      if (key && keyOf === wish && Math.abs(Date.now() - keyAtMs) < keyLifeMs) return key;
      const fresh = newCommandKey();
      write({ ...of(userId), key: fresh, keyOf: wish, keyAtMs: Date.now() });
      return fresh;
    },
    forgetKey: (userId) => {
      const { key: _, keyOf: __, keyAtMs: ___, ...rest } = of(userId);
      write(rest as Draft);
    },
  };
}
