import { forgetStored, readStored, writeStored } from '@ecom/api-client';
import { useState } from 'react';
import type { ReturnWish } from './return-data.ts';

/** What was filled in and not sent: a phone that opens its camera may close the page for it. */
export interface Draft {
  readonly pieces: readonly (readonly [lineId: string, count: number])[];
  readonly reason: ReturnWish['reason'] | null;
  readonly words: string;
  readonly wish: ReturnWish['wish'] | null;
}

interface Kept extends Draft {
  readonly orderId: string;
}

const key = 'returnDraft';

/** The draft of one order's report, kept on this device until it is sent; the latest order's only. */
export function useDraft(orderId: string, fresh: Draft) {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = readStored<Kept>(key);
    return kept?.orderId === orderId ? kept : fresh;
  });
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    writeStored(key, { ...next, orderId });
  };
  return { draft, change };
}

export const forgetDraft = (): void => forgetStored(key);
