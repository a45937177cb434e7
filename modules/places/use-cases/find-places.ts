import type { Reader } from '@ecom/server-kit';
import type { Position } from '../domain/position.ts';
import { type FoundPlace, rowsAround, type SearchAsk, searchRows } from '../store/place-store.ts';

export type { FoundPlace, SearchAsk };

/** Quartiers and landmarks for what somebody types, best first. */
export const searchPlaces = (reader: Reader, ask: SearchAsk): Promise<FoundPlace[]> =>
  searchRows(reader, ask);

/** What a map around a position shows, the nearest first. */
export const placesAround = (
  reader: Reader,
  near: Position,
  ask: { userId: string | null; limit: number },
): Promise<FoundPlace[]> => rowsAround(reader, near, ask);
