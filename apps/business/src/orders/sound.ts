import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

/** Under which this device remembers whether it rings; it does until somebody says otherwise. */
const soundKey = 'orderSound';
let isOn = readStored<boolean>(soundKey) ?? true;
const listeners = new Set<() => void>();

/** Whether this device rings at a new order. */
export const hasSound = (): boolean => isOn;

export function setSound(on: boolean): void {
  isOn = on;
  writeStored(soundKey, on);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSound = (): boolean => useSyncExternalStore(subscribe, hasSound);
