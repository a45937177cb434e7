import { useSyncExternalStore } from 'react';

/** A photo between the camera and the shelf. */
export interface Upload {
  /** The idempotency key: a retry is no second picture. */
  readonly key: string;
  readonly storeId: string;
  /** Null until the product that it belongs to is kept. */
  readonly productId: string | null;
  /** As it came from the camera; null where it came back after a reload. */
  readonly photo: Blob | null;
  /** As it is sent; drawn once, so that a retry sends the same bytes under the same key. */
  readonly shrunk: Blob | null;
  /** Of what is sent, to be seen meanwhile. */
  readonly url: string | null;
  /** `broken`: the network went, it is tried again; `refused`: it never will do. */
  readonly state: 'preparing' | 'waiting' | 'sending' | 'broken' | 'refused';
  /** 0 to 1, of what has left the phone. */
  readonly sent: number;
  readonly error: unknown;
  /** Whether it was waiting already when the page was loaded. */
  readonly isBack: boolean;
}

let uploads: readonly Upload[] = [];
const listeners = new Set<() => void>();

/** What is on its way, in the order in which it came. */
export const uploadsNow = (): readonly Upload[] => uploads;

export function changeUploads(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}

export const patchUpload = (key: string, by: Partial<Upload>): void =>
  changeUploads(uploads.map((one) => (one.key === key ? { ...one, ...by } : one)));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is on its way, whichever screen is open: leaving one does not stop them. */
const useUploads = (): readonly Upload[] => useSyncExternalStore(subscribe, uploadsNow);

/** A product's photos that have not arrived; with null, those of one that is still to be kept. */
export const useUploadsOf = (storeId: string, productId: string | null): readonly Upload[] =>
  useUploads().filter((one) => one.storeId === storeId && one.productId === productId);
