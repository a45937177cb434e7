import { forgetAllWaiting } from './waiting-photos.ts';

const listeners = new Set<() => void>();

/** Tells when what is under way is to be forgotten, by whoever holds some of it in memory. */
export const onForgetWork = (listener: () => void): void => {
  listeners.add(listener);
};

/** Drafts of products and the photos that wait: whoever comes next finds none of them. */
export function forgetWork(): void {
  for (const listener of listeners) listener();
  void forgetAllWaiting();
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith('product.'));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
