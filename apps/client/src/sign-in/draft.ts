import { forgetStored, readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/**
 * How far somebody has come. Kept on the device, so that a reload, a killed tab or a lost network
 * resumes where it was. Never the code.
 */
export interface Draft {
  readonly phone?: string;
  /** The number as the API understood it; set once a code was sent. */
  readonly sentTo?: string;
  /** Of the request for a code that has not been answered yet. */
  readonly requestKey?: string;
  readonly resendAtMs?: number;
  readonly name?: string;
  readonly registrationKey?: string;
  /** The answers that `registrationKey` was made for. */
  readonly registrationOf?: string;
}

const empty: Draft = {};
let draft: Draft = typeof window === 'undefined' ? empty : (readStored('signIn') ?? empty);
const listeners = new Set<() => void>();

export function changeDraft(change: Draft): void {
  draft = { ...draft, ...change };
  writeStored('signIn', draft);
  for (const listener of listeners) listener();
}

export function clearDraft(): void {
  draft = empty;
  forgetStored('signIn');
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const readDraft = (): Draft => draft;

export const useDraft = (): Draft => useSyncExternalStore(subscribe, readDraft, () => empty);
