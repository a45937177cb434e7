import { brandId, toWireId } from '@ecom/kernel';
import type { z } from '@hono/zod-openapi';
import { OpenLocationCode } from 'open-location-code';
import type { Position } from '../domain/position.ts';
import type { SavedPlace } from '../use-cases/read-saved-places.ts';
import type { SharedPlace } from '../use-cases/share-place.ts';
import type { savedPlaceSchema, sharedPlaceSchema } from './schemas.ts';

const plusCodes = new OpenLocationCode();

/** Ten digits, a square of fourteen metres: what map apps find without an address. */
export const plusCodeOf = ({ latitude, longitude }: Position): string =>
  plusCodes.encode(latitude, longitude, 10);

/** A place as its owner sees it. */
export function savedPlaceAnswer(place: SavedPlace): z.infer<typeof savedPlaceSchema> {
  const { id, voiceId, voiceType: _, changedAt, shares, ...rest } = place;
  return {
    ...rest,
    id: toWireId('plc', brandId(id)),
    plusCode: plusCodeOf(place),
    hasVoice: voiceId !== null,
    shares: [...shares],
    // An answer that was kept with its idempotency key holds a text.
    changedAt: new Date(changedAt).toISOString(),
  };
}

/** A place as somebody with the link sees it. */
export const sharedPlaceAnswer = (place: SharedPlace): z.infer<typeof sharedPlaceSchema> => ({
  ...place,
  plusCode: plusCodeOf(place),
  expiresAt: place.expiresAt.toISOString(),
});
