import { ApiProblem, newCommandKey } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import { drawWithin, encodeImage, readImage, SmallImage } from '../data/images.ts';
import { uploadImage } from '../data/upload.ts';

/** A photo on its way: in memory only, so that it lies in no storage of the phone. */
export interface Photo {
  /** Of the request: the same for the same photo, so that a lost answer costs no second one. */
  readonly key: string;
  readonly image: Blob;
  readonly url: string;
  /** The return it belongs to; the order, as long as nothing was sent. */
  readonly of: string;
  readonly state: 'waiting' | 'sending' | 'lost' | 'refused';
  /** 0 to 1. */
  readonly sent: number;
  readonly problem?: unknown;
}

export const photosMax = 5;
const sidePx = 1_600;
const sideMinPx = 64;

let photos: readonly Photo[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Photo[]): void {
  photos = next;
  for (const listener of listeners) listener();
}

const change = (key: string, part: Partial<Photo>): void =>
  set(photos.map((one) => (one.key === key ? { ...one, ...part } : one)));

export function dropPhoto(key: string): void {
  for (const { url } of photos.filter((one) => one.key === key)) URL.revokeObjectURL(url);
  set(photos.filter((one) => one.key !== key));
}

/**
 * Draws a photo small and keeps it for `of`.
 * @throws UnreadableImage, SmallImage
 */
export async function keepPhoto(of: string, file: Blob): Promise<string> {
  const bitmap = await readImage(file);
  try {
    if (Math.min(bitmap.width, bitmap.height) < sideMinPx) throw new SmallImage();
    const canvas = document.createElement('canvas');
    drawWithin(canvas, bitmap, sidePx);
    const image = await encodeImage(canvas);
    const key = newCommandKey();
    const url = URL.createObjectURL(image);
    set([...photos, { key, image, url, of, state: 'waiting', sent: 0 }]);
    return key;
  } finally {
    // Decoded, a phone's photo takes fifty megabytes that a cheap phone needs back.
    bitmap.close();
  }
}

/** What was kept for an order belongs to the return that was opened. */
export const movePhotos = (from: string, to: string): void =>
  set(photos.map((one) => (one.of === from ? { ...one, of: to } : one)));

/**
 * Sends what waits or was lost for a return, one after the other; what arrived is the return's and
 * leaves this list. `onSent` is called for each.
 */
export async function sendPhotos(returnId: string, onSent: () => void): Promise<void> {
  for (const photo of photos.filter(({ of }) => of === returnId)) {
    if (photo.state !== 'waiting' && photo.state !== 'lost') continue;
    if (!(await push(photo))) return;
    onSent();
  }
}

async function push({ key, image, of }: Photo): Promise<boolean> {
  change(key, { state: 'sending', sent: 0 });
  const path = `/v1/market/returns/${of}/pictures`;
  const onProgress = (sent: number) => change(key, { sent });
  try {
    await uploadImage({ method: 'POST', path, image, key, onProgress });
    dropPhoto(key);
    return true;
  } catch (problem) {
    const isRefused = problem instanceof ApiProblem && problem.status < 500;
    change(key, { state: isRefused ? 'refused' : 'lost', problem });
    return false;
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = () => photos;

/** The photos of a return, or of an order of which nothing was sent yet. */
export const usePhotos = (of: string): readonly Photo[] =>
  useSyncExternalStore(subscribe, read, read).filter((one) => one.of === of);
