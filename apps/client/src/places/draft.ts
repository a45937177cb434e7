import type { MapPoint } from '@ecom/map';
import { useSyncExternalStore } from 'react';
import type { PlaceWish, SavedPlace } from './use-places.ts';

/** What has been said of a place so far. */
export interface Draft {
  readonly of: string;
  readonly kind?: PlaceWish['kind'];
  readonly label?: string;
  readonly pin?: MapPoint;
  /** The landmark that the pin was set by; empty where there was none. */
  readonly placeKey?: string;
  readonly words?: string;
  readonly phone?: string;
}

const nothing: Draft = { of: '' };

/** In memory only: where somebody lives is not left behind on a shared phone. */
let draft = nothing;
const listeners = new Set<() => void>();

function write(next: Draft): void {
  draft = next;
  for (const listener of listeners) listener();
}

/** Adds to the draft of this place; of another one, it begins anew. */
export const changeDraft = (of: string, change: Omit<Draft, 'of'>): void =>
  write({ ...(draft.of === of ? draft : {}), ...change, of });

export const clearDraft = (): void => write(nothing);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is known: from the place as it is saved, and what was changed since. */
export function useDraft(of: string, saved: SavedPlace | null): Draft {
  const current = useSyncExternalStore(
    subscribe,
    () => draft,
    () => nothing,
  );
  const changed = current.of === of ? current : { of };
  return { ...(saved && draftOf(saved)), ...changed };
}

const draftOf = (place: SavedPlace): Draft => {
  const { id: of, kind, label, latitude, longitude, placeKey, words, phone } = place;
  return {
    ...{ of, kind, words, pin: { latitude, longitude } },
    ...(label !== null && { label }),
    ...(placeKey !== null && { placeKey }),
    ...(phone !== null && { phone }),
  };
};

/** The draft as the API takes it; null while something is missing. */
export function wishOf({ kind, label, pin, placeKey, words, phone }: Draft): PlaceWish | null {
  if (!kind || !pin || !words) return null;
  return {
    ...{ kind, words, ...pin },
    ...(kind === 'other' && label && { label }),
    ...(placeKey && { placeKey }),
    ...(phone && { phone }),
  };
}
