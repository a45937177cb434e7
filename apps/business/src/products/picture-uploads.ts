import { ApiProblem, newCommandKey } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import { type Picture, refetchProduct } from './product-data.ts';
import { sendPicture } from './send-picture.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo between the camera and the shelf. */
export interface Upload {
  /** The idempotency key: a retry is no second picture. */
  readonly key: string;
  readonly storeId: string;
  /** Null until the product that it belongs to is kept. */
  readonly productId: string | null;
  /** As it came from the camera. */
  readonly photo: Blob;
  /** As it is sent; drawn once, so that a retry sends the same bytes under the same key. */
  readonly shrunk: Blob | null;
  /** Of what is sent, to be seen meanwhile. */
  readonly url: string | null;
  /** `broken`: the network went, it is tried again; `refused`: it never will do. */
  readonly state: 'preparing' | 'waiting' | 'sending' | 'broken' | 'refused';
  /** 0 to 1, of what has left the phone. */
  readonly sent: number;
  readonly error: unknown;
}

/** Photos of this visit by the id that they got: shown until the worker has drawn them again. */
const localUrls = new Map<string, string>();
export const localUrlOf = (pictureId: string): string | undefined => localUrls.get(pictureId);

let uploads: readonly Upload[] = [];
const listeners = new Set<() => void>();
/** After so long without luck it is tried again by itself; then by hand, or when online again. */
const patienceMs = [2_000, 6_000, 15_000] as const;
const tries = new Map<string, number>();

function change(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}

const patch = (key: string, by: Partial<Upload>): void =>
  change(uploads.map((one) => (one.key === key ? { ...one, ...by } : one)));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is on its way, whichever screen is open: leaving one does not stop them. */
export const useUploads = (): readonly Upload[] => useSyncExternalStore(subscribe, () => uploads);

/** Photos for a product, or for one that is still to be kept (null). They go one after another. */
export function addPhotos(
  storeId: string,
  productId: string | null,
  photos: readonly File[],
): void {
  const added = photos.map(
    (photo): Upload => ({
      key: newCommandKey(),
      storeId,
      productId,
      photo,
      shrunk: null,
      url: null,
      state: 'preparing',
      sent: 0,
      error: null,
    }),
  );
  change([...uploads, ...added]);
  void prepareNext();
}

/** The product is there now: its photos may leave. */
export function adoptPhotos(storeId: string, productId: string): void {
  const isOrphan = (one: Upload) => one.storeId === storeId && one.productId === null;
  change(uploads.map((one) => (isOrphan(one) ? { ...one, productId } : one)));
  void sendNext();
}

/** Takes one back that has not arrived. */
export function dropPhoto(key: string): void {
  const gone = uploads.find((one) => one.key === key);
  if (gone?.url) URL.revokeObjectURL(gone.url);
  forget(key);
}

function forget(key: string): void {
  tries.delete(key);
  change(uploads.filter((one) => one.key !== key));
}

/** Takes those back that wait for a product that is begun anew. */
export function dropOrphans(storeId: string): void {
  const orphans = uploads.filter((one) => one.storeId === storeId && one.productId === null);
  for (const { key } of orphans) dropPhoto(key);
}

/** Tries one again that broke off. */
export function retryPhoto(key: string): void {
  tries.delete(key);
  patch(key, { state: 'waiting', sent: 0, error: null });
  void sendNext();
}

function retryBroken(): void {
  for (const { key, state } of uploads) if (state === 'broken') retryPhoto(key);
}

/** Photos that are on their way would be lost with the page. */
function askToStay(event: BeforeUnloadEvent): void {
  const isUnderWay = ({ state, productId }: Upload) => productId !== null && state !== 'refused';
  if (uploads.some(isUnderWay)) event.preventDefault();
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', retryBroken);
  window.addEventListener('beforeunload', askToStay);
}

let isPreparing = false;
let isSending = false;

/** One at a time: a camera's photo takes 50 MB while it is drawn smaller. */
async function prepareNext(): Promise<void> {
  const next = uploads.find(({ state }) => state === 'preparing');
  if (isPreparing || !next) return;
  isPreparing = true;
  try {
    const shrunk = await shrinkPhoto(next.photo);
    patch(next.key, { shrunk, url: URL.createObjectURL(shrunk), state: 'waiting' });
  } catch (error) {
    patch(next.key, { state: 'refused', error });
  } finally {
    isPreparing = false;
  }
  void sendNext();
  void prepareNext();
}

/** One at a time: on a bad network several at once are several that break off. */
async function sendNext(): Promise<void> {
  const next = uploads.find(({ state, productId }) => state === 'waiting' && productId !== null);
  if (isSending || !next) return;
  isSending = true;
  try {
    await send(next, next.productId ?? '');
  } finally {
    isSending = false;
  }
  void sendNext();
}

async function send(upload: Upload, productId: string): Promise<void> {
  const { key, storeId, shrunk: photo, url } = upload;
  if (!photo) return;
  patch(key, { state: 'sending', sent: 0 });
  try {
    const onProgress = (sent: number) => patch(key, { sent });
    const picture = await sendPicture({ storeId, productId, photo, key, onProgress });
    if (url) localUrls.set(picture.id, url);
    // First the answer's picture, then this one goes: nothing is seen to vanish.
    await refetchProduct(storeId, productId);
    forget(key);
  } catch (error) {
    if (isFinal(error)) return patch(key, { state: 'refused', error });
    patch(key, { state: 'broken', error });
    tryLater(key);
  }
}

/** A refusal stays one, however often it is asked. */
const isFinal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status < 500 && error.status !== 429;

function tryLater(key: string): void {
  const tried = tries.get(key) ?? 0;
  const waitMs = patienceMs[tried];
  if (waitMs === undefined) return;
  tries.set(key, tried + 1);
  setTimeout(() => {
    if (uploads.find((one) => one.key === key)?.state !== 'broken') return;
    patch(key, { state: 'waiting' });
    void sendNext();
  }, waitMs);
}

/** A product's pictures and those on their way to it, which come behind. */
export const roomLeft = (
  pictures: readonly Picture[],
  waiting: readonly Upload[],
  max: number,
): number => Math.max(0, max - pictures.length - waiting.length);
