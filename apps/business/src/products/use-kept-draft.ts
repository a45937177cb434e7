import { useEffect, useState } from 'react';
import type { ProductDraft } from './product-draft.ts';

/** What is typed, what it began from, and which version that was. */
export interface KeptDraft {
  /** Null for a product that is still to be kept. */
  readonly version: number | null;
  readonly base: ProductDraft;
  readonly draft: ProductDraft;
}

function read(key: string): KeptDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, kept: KeptDraft | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the form works, it only does not outlive the tab.
  }
}

const isTouched = ({ base, draft }: KeptDraft): boolean =>
  JSON.stringify(base) !== JSON.stringify(draft);

/**
 * A form's draft that outlives its tab's being put to sleep: phones do that while their camera is
 * open. It goes when it was saved, or dropped.
 */
export function useKeptDraft(key: string, start: KeptDraft) {
  const [first] = useState(() => read(key));
  const [kept, setKept] = useState(first ?? start);
  const [restored, setRestored] = useState(first !== null);
  useEffect(() => write(key, isTouched(kept) ? kept : null), [key, kept]);
  /** Begins anew, from what was just kept or read. */
  const restart = (from: KeptDraft) => {
    setRestored(false);
    setKept(from);
  };
  const patch = (by: Partial<ProductDraft>) =>
    setKept((before) => ({ ...before, draft: { ...before.draft, ...by } }));
  return {
    kept,
    touched: isTouched(kept),
    restored,
    patch,
    restart,
    /** Nothing of it is to come back: the screen is about to be left. */
    forget: () => write(key, null),
  };
}
