import { newCommandKey } from '@ecom/api-client';
import { heed } from '@ecom/dash';
import { useSyncExternalStore } from 'react';
import { keepSettings, type StoreSettings } from '../data/store.ts';
import { isFinal, sendPhoto } from '../parts/send-photo.ts';
import { onForgetWork } from '../products/forget-work.ts';
import { shrinkPhoto } from '../products/shrink-photo.ts';
import type { PaperKind } from './paper-data.ts';

/** A paper's photo between the camera and the file. Never written to the phone: it is a secret. */
export interface PaperUpload {
  /** The idempotency key: a retry is no second paper. */
  readonly key: string;
  /** As it is sent; null until it is drawn. */
  readonly photo: Blob | null;
  /** `broken`: the network went, the photo stays here; `unreadable`, `refused`: it never will do. */
  readonly state: 'preparing' | 'sending' | 'broken' | 'unreadable' | 'refused';
  /** 0 to 1, of what has left the phone. */
  readonly sent: number;
  readonly error: unknown;
}

export interface PaperPlace {
  readonly storeId: string;
  readonly kind: PaperKind;
}

let uploads: ReadonlyMap<string, PaperUpload> = new Map();
const listeners = new Set<() => void>();

const nameOf = ({ storeId, kind }: PaperPlace): string => `${storeId}/documents/${kind}`;

function change(name: string, upload: PaperUpload | null): void {
  const next = new Map(uploads);
  if (upload) next.set(name, upload);
  else next.delete(name);
  uploads = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is on its way to a place, whichever screen is open meanwhile; null for nothing. */
export const usePaperUpload = (place: PaperPlace): PaperUpload | null =>
  useSyncExternalStore(subscribe, () => uploads.get(nameOf(place)) ?? null);

/** Sends a photo, in place of one that did not go. True once it has arrived. */
export async function choosePaper(place: PaperPlace, file: Blob): Promise<boolean> {
  const name = nameOf(place);
  const upload = { key: newCommandKey(), photo: null, sent: 0, error: null };
  change(name, { ...upload, state: 'preparing' });
  const photo = await shrinkPhoto(file).catch(() => null);
  // Whoever left meanwhile sends nothing any more.
  if (uploads.get(name)?.key !== upload.key) return false;
  if (photo) return send(name, { ...upload, photo });
  change(name, { ...upload, state: 'unreadable' });
  return false;
}

/** Tries the same photo again. True once it has arrived. */
export async function retryPaper(place: PaperPlace): Promise<boolean> {
  const upload = uploads.get(nameOf(place));
  return upload?.state === 'broken' ? send(nameOf(place), upload) : false;
}

async function send(name: string, begun: Omit<PaperUpload, 'state'>): Promise<boolean> {
  const { key, photo } = begun;
  if (!photo) return false;
  const tell = (by: Pick<PaperUpload, 'state'> & Partial<PaperUpload>) => {
    if (uploads.get(name)?.key === key) change(name, { ...begun, sent: 0, error: null, ...by });
  };
  tell({ state: 'sending' });
  try {
    const onProgress = (sent: number) => tell({ state: 'sending', sent });
    const sending = { method: 'PUT', path: name, photo, key, onProgress } as const;
    keepSettings(await sendPhoto<StoreSettings>(sending));
    change(name, null);
    return true;
  } catch (error) {
    heed(error);
    tell({ state: isFinal(error) ? 'refused' : 'broken', error });
    return false;
  }
}

function retryBroken(): void {
  for (const [name, upload] of uploads) if (upload.state === 'broken') void send(name, upload);
}

/** Photos that are not there yet would be lost with the page. */
function askToStay(event: BeforeUnloadEvent): void {
  const isUnderWay = ({ photo, state }: PaperUpload) => photo !== null && state !== 'refused';
  if ([...uploads.values()].some(isUnderWay)) event.preventDefault();
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', retryBroken);
  window.addEventListener('beforeunload', askToStay);
}
onForgetWork(() => {
  for (const name of uploads.keys()) change(name, null);
});
