import { type Reader, statement } from '@ecom/server-kit';

/** A quartier or landmark, at the asking person's own pin where she corrected it. */
export interface FoundPlace {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly quartier: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly rank: number;
  readonly corrected: boolean;
  /** Null where nobody said near what. */
  readonly distanceM: number | null;
}

/** Metres on a plane, as `metresBetween` of the domain has it, between `p` and ($2, $3). */
const distance = `111195 * sqrt(power(p.latitude - $2::float8, 2)
    + power((p.longitude - $3::float8) * cos(radians((p.latitude + $2::float8) / 2)), 2))`;

/** What is looked for, worked out once and not for every row. */
const form = `(SELECT app.search_form($1))`;

/**
 * The nearest by trigrams of the whole, through the index; then scored word by word, because
 * people write «pharmacie tokoin» and «tokoin pharmacie» alike, and half of the last word. What
 * begins as typed comes first, what is near before what is far, what everybody knows before the
 * rest.
 */
const searchStatement = statement<FoundPlace>(
  'places.search_places',
  `WITH nearest AS (
     SELECT p.* FROM places.place p WHERE ${form} <> ''
     ORDER BY ${form} <<-> p.search_text LIMIT 300
   ), scored AS (
     SELECT p.*, ${distance} AS distance_m,
       (SELECT avg(word_similarity(w.word, p.search_text))
        FROM unnest(string_to_array(${form}, ' ')) AS w (word)) AS words
     FROM nearest p
   )
   SELECT p.key, p.name, p.kind, p.quartier, p.rank,
     coalesce(c.latitude, p.latitude) AS latitude, coalesce(c.longitude, p.longitude) AS longitude,
     c.user_id IS NOT NULL AS corrected, round(p.distance_m)::int AS "distanceM"
   FROM scored p LEFT JOIN places.correction c ON c.place_key = p.key AND c.user_id = $4
   WHERE p.words >= 0.45
   ORDER BY 0.6 * p.words + 0.3 * similarity(${form}, p.name_form)
     + CASE WHEN starts_with(p.name_form, ${form}) THEN 0.1 ELSE 0 END
     + coalesce(0.25 * exp(-p.distance_m / 1500), 0) + 0.02 * (3 - p.rank) DESC, p.key
   LIMIT $5`,
);

/** Where everybody has them: a device keeps this answer for whoever comes next. */
const aroundStatement = statement<FoundPlace>(
  'places.places_around',
  `SELECT p.key, p.name, p.kind, p.quartier, p.rank, p.latitude, p.longitude,
     false AS corrected, round(${distance})::int AS "distanceM"
   FROM places.place p
   WHERE p.latitude BETWEEN $2::float8 - 0.25 AND $2::float8 + 0.25
     AND p.longitude BETWEEN $3::float8 - 0.25 AND $3::float8 + 0.25
   ORDER BY ${distance}, p.key LIMIT $1`,
);

const positionStatement = statement<{ latitude: number; longitude: number }>(
  'places.place_position',
  'SELECT latitude, longitude FROM places.place WHERE key = $1',
);

export interface SearchAsk {
  readonly text: string;
  readonly near: { readonly latitude: number; readonly longitude: number } | null;
  /** Whose corrections count; null for a stranger. */
  readonly userId: string | null;
  readonly limit: number;
}

/** Best first, `limit` at most. */
export const searchRows = (reader: Reader, { text, near, userId, limit }: SearchAsk) =>
  reader.query(searchStatement, [
    text,
    near?.latitude ?? null,
    near?.longitude ?? null,
    userId,
    limit,
  ]);

/** Within some 27 km, the nearest first, `limit` at most. */
export const rowsAround = (
  reader: Reader,
  near: { latitude: number; longitude: number },
  limit: number,
) => reader.query(aroundStatement, [limit, near.latitude, near.longitude]);

/** Where everybody has it; null for a key that nobody knows. */
export async function placePosition(reader: Reader, key: string) {
  const [row] = await reader.query(positionStatement, [key]);
  return row ?? null;
}
