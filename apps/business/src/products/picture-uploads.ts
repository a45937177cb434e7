import { newCommandKey } from '@ecom/api-client';
import { isFinal, sendPhoto } from '../parts/send-photo.ts';
import { onForgetWork } from './forget-work.ts';
import { type Picture, refetchProduct } from './product-data.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { changeUploads, patchUpload, type Upload, uploadsNow } from './upload-list.ts';
import { forgetWaiting, keepWaiting, readWaiting, type WaitingPhoto } from './waiting-photos.ts';

/** Photos of this visit by the id that they got: shown until the worker has drawn them again. */
const localUrls = new Map<string, string>();
export const localUrlOf = (pictureId: string): string | undefined => localUrls.get(pictureId);

/** After so long without luck it is tried again by itself; then by hand, or when online again. */
const patienceMs = [2_000, 6_000, 15_000] as const;
const tries = new Map<string, number>();

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
      isBack: false,
    }),
  );
  changeUploads([...uploadsNow(), ...added]);
  void prepareNext();
}

/** Those of a store that wait for a product which is still to be kept. */
const orphansOf = (storeId: string): readonly Upload[] =>
  uploadsNow().filter((one) => one.storeId === storeId && one.productId === null);

/** The product is there now: its photos may leave. */
export async function adoptPhotos(storeId: string, productId: string): Promise<void> {
  await restored;
  for (const { key } of orphansOf(storeId)) {
    patchUpload(key, { productId });
    void keepUpload(key);
  }
  void sendNext();
}

/** What is kept of one outlives the page. */
async function keepUpload(key: string): Promise<void> {
  const one = uploadsNow().find((upload) => upload.key === key);
  if (one?.shrunk) await keepWaiting({ ...one, photo: one.shrunk });
}

/** Takes one back that has not arrived. */
export function dropPhoto(key: string): void {
  const gone = uploadsNow().find((one) => one.key === key);
  if (gone?.url) URL.revokeObjectURL(gone.url);
  forget(key);
}

function forget(key: string): void {
  tries.delete(key);
  void forgetWaiting(key);
  changeUploads(uploadsNow().filter((one) => one.key !== key));
}

/** Takes those back that wait for a product that is begun anew. */
export async function dropOrphans(storeId: string): Promise<void> {
  await restored;
  for (const { key } of orphansOf(storeId)) dropPhoto(key);
}

/** Tries one again that broke off. */
export function retryPhoto(key: string): void {
  tries.delete(key);
  patchUpload(key, { state: 'waiting', sent: 0, error: null });
  void sendNext();
}

function retryBroken(): void {
  for (const { key, state } of uploadsNow()) if (state === 'broken') retryPhoto(key);
}

/** Photos that are on their way would be lost with the page. */
function askToStay(event: BeforeUnloadEvent): void {
  const isUnderWay = ({ state, productId }: Upload) => productId !== null && state !== 'refused';
  if (uploadsNow().some(isUnderWay)) event.preventDefault();
}

/** A photo that was waiting when the page went. */
const backAgain = ({ photo, ...kept }: WaitingPhoto): Upload => ({
  ...kept,
  photo: null,
  shrunk: photo,
  url: URL.createObjectURL(photo),
  state: 'waiting',
  sent: 0,
  error: null,
  isBack: true,
});

async function restore(): Promise<void> {
  const kept = await readWaiting();
  if (kept.length === 0) return;
  changeUploads([...kept.map(backAgain), ...uploadsNow()]);
  void sendNext();
}

let isPreparing = false;
let isSending = false;

if (typeof window !== 'undefined') {
  window.addEventListener('online', retryBroken);
  window.addEventListener('beforeunload', askToStay);
}
onForgetWork(() => {
  for (const { key } of uploadsNow()) dropPhoto(key);
});
const restored = restore();

/** One at a time: a camera's photo takes 50 MB while it is drawn smaller. */
async function prepareNext(): Promise<void> {
  const next = uploadsNow().find(({ state }) => state === 'preparing');
  if (isPreparing || !next) return;
  isPreparing = true;
  try {
    const shrunk = await shrinkPhoto(next.photo ?? new Blob());
    patchUpload(next.key, { shrunk, url: URL.createObjectURL(shrunk) });
    // Said to wait once it is kept: nobody leaves it to a page that would lose it.
    await keepUpload(next.key);
    patchUpload(next.key, { state: 'waiting' });
  } catch (error) {
    patchUpload(next.key, { state: 'refused', error });
  } finally {
    isPreparing = false;
  }
  void sendNext();
  void prepareNext();
}

/** One at a time: on a bad network several at once are several that break off. */
async function sendNext(): Promise<void> {
  const next = uploadsNow().find(
    ({ state, productId }) => state === 'waiting' && productId !== null,
  );
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
  patchUpload(key, { state: 'sending', sent: 0 });
  try {
    const onProgress = (sent: number) => patchUpload(key, { sent });
    const path = `${storeId}/products/${productId}/pictures`;
    const sending = { method: 'POST', path, photo, key, onProgress } as const;
    const picture = await sendPhoto<Picture>(sending);
    if (url) localUrls.set(picture.id, url);
    // First the answer's picture, then this one goes: nothing is seen to vanish.
    await refetchProduct(storeId, productId);
    forget(key);
  } catch (error) {
    if (isFinal(error)) {
      void forgetWaiting(key);
      return patchUpload(key, { state: 'refused', error });
    }
    patchUpload(key, { state: 'broken', error });
    tryLater(key);
  }
}

function tryLater(key: string): void {
  const tried = tries.get(key) ?? 0;
  const waitMs = patienceMs[tried];
  if (waitMs === undefined) return;
  tries.set(key, tried + 1);
  setTimeout(() => {
    if (uploadsNow().find((one) => one.key === key)?.state !== 'broken') return;
    patchUpload(key, { state: 'waiting' });
    void sendNext();
  }, waitMs);
}

/** A product's pictures and those on their way to it, which come behind. */
export const roomLeft = (
  pictures: readonly Picture[],
  waiting: readonly Upload[],
  max: number,
): number => Math.max(0, max - pictures.length - waiting.length);
