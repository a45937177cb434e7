import { err, ok, type Phone, parsePhone, type Result } from '@ecom/kernel';
import { type Position, roundPosition } from './position.ts';

export type SavedPlaceKind = 'home' | 'work' | 'other';

/** What a person says of a place, as it comes in. */
export interface PlaceWish extends Position {
  readonly kind: SavedPlaceKind;
  readonly label?: string | undefined;
  readonly words: string;
  readonly placeKey?: string | undefined;
  readonly phone?: string | undefined;
}

/** The same, as it is kept. */
export interface PlaceFacts extends Position {
  readonly kind: SavedPlaceKind;
  /** Her own name for it; null for home and work, which have theirs. */
  readonly label: string | null;
  readonly words: string;
  readonly placeKey: string | null;
  readonly phone: Phone | null;
}

export const placePolicy = {
  perPersonMax: 30,
  writesPerHour: 200,
  wordsMax: 200,
  labelMax: 40,
  /** A pin farther from its landmark than this is remembered as the person's own. */
  correctionFromM: 15,
  shareDays: 30,
};

export type WishRefused = 'places.label_needed' | 'places.words_too_short' | 'places.phone_invalid';

/** One line without control characters: it is shown in lists and read aloud. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Makes of a wish what is kept, or says what is missing. */
export function readWish(wish: PlaceWish): Result<PlaceFacts, WishRefused> {
  const { kind, placeKey } = wish;
  const label = kind === 'other' ? oneLine(wish.label ?? '') : null;
  if (label === '') return err('places.label_needed');
  const words = oneLine(wish.words);
  if (words.length < 3) return err('places.words_too_short');
  const phone = readPhone(wish.phone);
  if (!phone.ok) return phone;
  const position = roundPosition(wish);
  return ok({ kind, label, words, placeKey: placeKey ?? null, phone: phone.value, ...position });
}

function readPhone(text: string | undefined): Result<Phone | null, 'places.phone_invalid'> {
  if (text === undefined || text.trim() === '') return ok(null);
  const phone = parsePhone(text);
  if (phone.ok) return phone;
  return err('places.phone_invalid', { facts: { reason: phone.error.code } });
}
