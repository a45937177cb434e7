import type { Reader } from '@ecom/server-kit';
import type { Position } from '../domain/position.ts';
import { type FoundPlace, rowsAround, type SearchAsk, searchRows } from '../store/place-store.ts';

export type { FoundPlace, SearchAsk };

/** Quartiers and landmarks for what somebody types, best first. */
export const searchPlaces = (reader: Reader, ask: SearchAsk): Promise<FoundPlace[]> =>
  searchRows(reader, ask);

/** What a map around a position shows, the nearest first, `limit` at most. */
export const placesAround = (
  reader: Reader,
  near: Position,
  limit: number,
): Promise<FoundPlace[]> => rowsAround(reader, near, limit);
