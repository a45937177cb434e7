import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

interface DeviceList<Item> {
  /** Newest first. The same array as long as nothing changed. */
  read(): readonly Item[];
  /** Puts it first; what is the same moves up instead of standing there twice. */
  add(item: Item): void;
  remove(item: Item): void;
  clear(): void;
  use(): readonly Item[];
}

/** Whoever signed out or another tab may have changed what the device keeps. */
const changed = 'ecom.device-list';

/**
 * A short list that this device keeps under `name` until somebody signs out. `keyOf` tells what
 * is the same; at most `max` stay.
 */
export function deviceList<Item>(
  name: string,
  keyOf: (item: Item) => string,
  max: number,
): DeviceList<Item> {
  let text = '';
  let items: readonly Item[] = [];
  const read = () => {
    const stored = readStored<readonly Item[]>(name) ?? [];
    const storedText = JSON.stringify(stored);
    if (storedText !== text) {
      text = storedText;
      items = stored;
    }
    return items;
  };
  const write = (next: readonly Item[]) => {
    writeStored(name, next.slice(0, max));
    window.dispatchEvent(new Event(changed));
  };
  const others = (item: Item) => read().filter((one) => keyOf(one) !== keyOf(item));
  return {
    read,
    add: (item) => write([item, ...others(item)]),
    remove: (item) => write(others(item)),
    clear: () => write([]),
    use: () => useSyncExternalStore(subscribe, read, read),
  };
}

function subscribe(listener: () => void): () => void {
  const events = [changed, 'storage'];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}
