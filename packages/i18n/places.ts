import type { Widened } from './messages.ts';
import { placesEn } from './places.en.ts';
import { placesFr } from './places.fr.ts';
import { useLanguage } from './use-messages.ts';

export type PlacesMessages = Widened<typeof placesFr>;

/** The texts about places, in the language in use. */
export const usePlacesMessages = (): PlacesMessages =>
  useLanguage() === 'en' ? placesEn : placesFr;
