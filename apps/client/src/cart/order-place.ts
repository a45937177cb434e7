import type { components } from '@ecom/api-client';
import type { SavedPlace } from '../places/use-places.ts';

export type OrderPlace = components['schemas']['OrderPlace'];

const landmarkMax = 200;
const labelMax = 60;

/** A saved place as an order carries it along; without a number of its own, the person's. */
export function orderPlaceOf(place: SavedPlace, phone: string): OrderPlace | null {
  const { label, quartier, words, latitude, longitude } = place;
  if (quartier === null) return null;
  return {
    ...(label !== null && { label: label.slice(0, labelMax) }),
    ...{ quartier, landmark: words.slice(0, landmarkMax), lat: latitude, lon: longitude },
    phone: place.phone ?? phone,
  };
}
