import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { PlaceFacts, SavedPlaceKind } from '../domain/saved-place.ts';
import type { VoiceType } from '../domain/voice.ts';

/** A link to a place that is still open. */
export interface OpenShare {
  readonly code: string;
  readonly showsPhone: boolean;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface SavedPlace {
  readonly id: string;
  readonly kind: SavedPlaceKind;
  readonly label: string | null;
  readonly words: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly placeKey: string | null;
  readonly phone: string | null;
  readonly voiceId: string | null;
  readonly voiceType: VoiceType | null;
  readonly changedAt: Date;
  /** The nearest quartier within two kilometres. */
  readonly quartier: string | null;
  readonly shares: readonly OpenShare[];
}

/** Of the pin in `s`; two kilometres are 0.018 of a degree. */
export const nearestQuartier = `(SELECT q.name FROM places.place q
     WHERE q.kind = 'quartier' AND abs(q.latitude - s.latitude) < 0.018
       AND abs(q.longitude - s.longitude) < 0.018
     ORDER BY power(q.latitude - s.latitude, 2) + power(q.longitude - s.longitude, 2) LIMIT 1)`;

const columns = `s.id, s.kind, s.label, s.words, s.latitude, s.longitude,
     s.place_key AS "placeKey", s.phone, s.voice_id AS "voiceId", s.voice_type AS "voiceType",
     s.changed_at AS "changedAt", ${nearestQuartier} AS quartier,
     (SELECT coalesce(jsonb_agg(jsonb_build_object('code', h.code, 'showsPhone', h.shows_phone,
         'expiresAt', to_char(h.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         ORDER BY h.shows_phone), '[]')
      FROM places.share h WHERE h.saved_place_id = s.id AND h.expires_at > app.now()) AS shares`;

const listStatement = statement<SavedPlace>(
  'places.list_saved',
  `SELECT ${columns} FROM places.saved_place s WHERE s.user_id = $1
   ORDER BY array_position(ARRAY['home', 'work', 'other'], s.kind), s.created_at, s.id LIMIT 100`,
);
const findStatement = statement<SavedPlace>(
  'places.find_saved',
  `SELECT ${columns} FROM places.saved_place s WHERE s.user_id = $1 AND s.id = $2`,
);
const lockStatement = statement<{ id: string; voiceId: string | null }>(
  'places.lock_saved',
  `SELECT id, voice_id AS "voiceId" FROM places.saved_place
   WHERE user_id = $1 AND id = $2 FOR UPDATE`,
);
const countStatement = statement<{ count: number; sameKind: number }>(
  'places.count_saved',
  `SELECT count(*)::int AS count,
     (count(*) FILTER (WHERE kind = $2 AND id IS DISTINCT FROM $3))::int AS "sameKind"
   FROM places.saved_place WHERE user_id = $1`,
);
const insertStatement = statement(
  'places.insert_saved',
  `INSERT INTO places.saved_place
     (id, user_id, kind, label, words, latitude, longitude, place_key, phone)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const changeStatement = statement(
  'places.change_saved',
  `UPDATE places.saved_place SET kind = $3, label = $4, words = $5, latitude = $6,
     longitude = $7, place_key = $8, phone = $9, changed_at = app.now()
   WHERE id = $1 AND user_id = $2`,
);
const voiceStatement = statement(
  'places.set_voice',
  `UPDATE places.saved_place SET voice_id = $2, voice_type = $3, changed_at = app.now()
   WHERE id = $1`,
);
const voiceUsedStatement = statement<{ id: string }>(
  'places.voice_in_use',
  'SELECT id FROM places.saved_place WHERE voice_id = $1',
);
const deleteStatement = statement(
  'places.delete_saved',
  'DELETE FROM places.saved_place WHERE id = $1',
);
const eraseStatement = statement<{ voiceId: string | null }>(
  'places.erase_saved',
  'DELETE FROM places.saved_place WHERE user_id = $1 RETURNING voice_id AS "voiceId"',
);

/** Home, work, then the others as they were saved. */
export const savedPlacesOf = (reader: Reader, userId: string) =>
  reader.query(listStatement, [userId]);

/** Null for somebody else's as for none. */
export async function findSavedPlace(reader: Reader, userId: string, id: string) {
  const [row] = await reader.query(findStatement, [userId, id]);
  return row ?? null;
}

/** Locks the row. Null for somebody else's as for none. */
export async function lockSavedPlace(tx: Tx, userId: string, id: string) {
  const [row] = await tx.query(lockStatement, [userId, id]);
  return row ?? null;
}

/** How many there are, and how many others of a kind. Under the person's name lock. */
export async function countSavedPlaces(
  tx: Tx,
  userId: string,
  { kind, exceptId }: { kind: SavedPlaceKind; exceptId: string | null },
) {
  const [row] = await tx.query(countStatement, [userId, kind, exceptId]);
  if (!row) throw new Error('a count gave no row');
  return row;
}

const values = (id: string, userId: string, facts: PlaceFacts) => {
  const { kind, label, words, latitude, longitude, placeKey, phone } = facts;
  return [id, userId, kind, label, words, latitude, longitude, placeKey, phone];
};

export const insertSavedPlace = (tx: Tx, id: string, userId: string, facts: PlaceFacts) =>
  tx.query(insertStatement, values(id, userId, facts));

export const changeSavedPlace = (tx: Tx, id: string, userId: string, facts: PlaceFacts) =>
  tx.query(changeStatement, values(id, userId, facts));

/** Null takes the voice away. */
export const setVoice = (tx: Tx, id: string, voice: { id: string; type: VoiceType } | null) =>
  tx.query(voiceStatement, [id, voice?.id ?? null, voice?.type ?? null]);

/** Whether a place speaks of this recording. */
export const isVoiceUsed = async (reader: Reader, voiceId: string): Promise<boolean> =>
  (await reader.query(voiceUsedStatement, [voiceId])).length > 0;

/** Its links go with it. */
export const deleteSavedPlace = (tx: Tx, id: string) => tx.query(deleteStatement, [id]);

/** All of a person's; tells which recordings nobody speaks of any more. */
export async function eraseSavedPlaces(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.query(eraseStatement, [userId]);
  return rows.flatMap(({ voiceId }) => (voiceId === null ? [] : [voiceId]));
}
