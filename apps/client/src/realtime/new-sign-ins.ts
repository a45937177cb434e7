import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/** A sign-in on another device that nobody here has answered for yet. */
export interface NewSignIn {
  /** `ses_…` */
  readonly sessionId: string;
  /** «Chrome · Android» */
  readonly device: string;
  /** ISO 8601. */
  readonly at: string;
}

const key = 'newSignIns';
const none: readonly NewSignIn[] = [];
const listeners = new Set<() => void>();
let known: readonly NewSignIn[] | null = null;

/** Kept on the device until they are answered: a question survives the end of the app. */
const read = (): readonly NewSignIn[] => {
  known ??= readStored<readonly NewSignIn[]>(key) ?? none;
  return known;
};

function tell(): void {
  for (const listener of listeners) listener();
}

function write(all: readonly NewSignIn[]): void {
  known = all;
  writeStored(key, all);
  tell();
}

/** The same event may come again after a crash: one session is one question. */
export function addNewSignIn(one: NewSignIn): void {
  if (!read().some(({ sessionId }) => sessionId === one.sessionId)) write([...read(), one]);
}

/** Answered, or ended: there is nothing to ask any more. */
export function removeNewSignIn(id: unknown): void {
  const left = read().filter(({ sessionId }) => sessionId !== id);
  if (left.length !== read().length) write(left);
}

function subscribe(listener: () => void): () => void {
  // Another tab asks the same questions: answered there, they are answered here.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== `ecom.${key}`) return;
    known = null;
    listener();
  };
  // What the session before left in memory may be another person's.
  known = null;
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** The questions that wait, oldest first. */
export const useNewSignIns = (): readonly NewSignIn[] =>
  useSyncExternalStore(subscribe, read, () => none);
