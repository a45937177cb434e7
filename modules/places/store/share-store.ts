import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { SavedPlaceKind } from '../domain/saved-place.ts';
import { nearestQuartier } from './saved-place-store.ts';

/** What a stranger with the link sees. */
export interface SharedPlace {
  readonly kind: SavedPlaceKind;
  readonly label: string | null;
  readonly words: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly quartier: string | null;
  /** Only where the person chose to show it. */
  readonly phone: string | null;
  readonly expiresAt: Date;
}

/** The same link as before, for as long again: a second one would open the same door. */
const shareStatement = statement<{ code: string; expiresAt: Date }>(
  'places.share_saved',
  `INSERT INTO places.share AS h (code, saved_place_id, shows_phone, expires_at)
   VALUES ($1, $2, $3, app.now() + $4 * interval '1 day')
   ON CONFLICT (saved_place_id, shows_phone) DO UPDATE SET expires_at = excluded.expires_at,
     code = CASE WHEN h.expires_at > app.now() THEN h.code ELSE excluded.code END
   RETURNING code, expires_at AS "expiresAt"`,
);
const stopStatement = statement(
  'places.stop_sharing',
  'DELETE FROM places.share WHERE saved_place_id = $1',
);
const openStatement = statement<SharedPlace>(
  'places.open_share',
  `SELECT s.kind, s.label, s.words, s.latitude, s.longitude, ${nearestQuartier} AS quartier,
     CASE WHEN h.shows_phone THEN s.phone END AS phone, h.expires_at AS "expiresAt"
   FROM places.share h JOIN places.saved_place s ON s.id = h.saved_place_id
   WHERE h.code = $1 AND h.expires_at > app.now()`,
);
const purgeStatement = statement<{ code: string }>(
  'places.purge_shares',
  'DELETE FROM places.share WHERE expires_at <= app.now() RETURNING code',
);

/** Opens a link, or keeps the one that is open for `days` more. */
export async function openLink(
  tx: Tx,
  link: { code: string; savedPlaceId: string; showsPhone: boolean; days: number },
) {
  const { code, savedPlaceId, showsPhone, days } = link;
  const [row] = await tx.query(shareStatement, [code, savedPlaceId, showsPhone, days]);
  if (!row) throw new Error('an upsert gave no row');
  return row;
}

export const closeLinks = (tx: Tx, savedPlaceId: string) => tx.query(stopStatement, [savedPlaceId]);

/** Null once it is closed, over, or never was. */
export async function findShared(reader: Reader, code: string): Promise<SharedPlace | null> {
  const [row] = await reader.query(openStatement, [code]);
  return row ?? null;
}

/** Forgets links that are over. Returns how many. */
export const purgeShares = async (reader: Reader): Promise<number> =>
  (await reader.query(purgeStatement, [])).length;
