import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

const key = 'amountsHidden';
const listeners = new Set<() => void>();

/** Whether this device hides amounts from whoever looks over the shoulder. */
export const useAmountsHidden = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readStored<boolean>(key) === true,
    () => false,
  );

export function hideAmounts(hidden: boolean): void {
  writeStored(key, hidden);
  for (const listener of listeners) listener();
}
