import type { components } from '@ecom/api-client';
import type { SavedPlace } from '../places/use-places.ts';

export type OrderPlace = components['schemas']['OrderPlace'];

/** An order’s landmark has at least as many letters; a saved place may have fewer. */
const landmarkMin = 3;
const landmarkMax = 200;
const labelMax = 60;

/** A saved place as an order carries it along; without a number of its own, the person's. */
export function orderPlaceOf(place: SavedPlace, phone: string): OrderPlace | null {
  const { label, quartier, words, latitude, longitude } = place;
  if (quartier === null) return null;
  const landmark = words.length < landmarkMin ? `${quartier}, ${words}` : words;
  return {
    ...(label !== null && { label: label.slice(0, labelMax) }),
    ...{ quartier, landmark: landmark.slice(0, landmarkMax), lat: latitude, lon: longitude },
    phone: place.phone ?? phone,
  };
}
