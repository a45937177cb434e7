import type pg from 'pg';
import { landmarksOfLome } from './landmarks-of-lome.ts';
import { quartiersOfLome } from './quartiers-of-lome.ts';

/** A row of `places.place` as this repository keeps it. */
export interface CuratedPlace {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly quartier: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly rank: number;
}

/** Our own quartiers and landmarks. © OpenStreetMap contributors, ODbL. */
export const curatedPlaces: readonly CuratedPlace[] = [
  ...quartiersOfLome.map(([key, name, latitude, longitude, rank, aliases = []]) => {
    const kind = 'quartier';
    return { key, name, kind, aliases, quartier: null, latitude, longitude, rank };
  }),
  ...landmarksOfLome.map(([kind, key, name, latitude, longitude, rank, quartier, aliases = []]) => {
    return { key, name, kind, aliases, quartier, latitude, longitude, rank };
  }),
];

/** Only what differs is written: a start with nothing new touches no row. */
const upsert = `INSERT INTO places.place AS p
    (key, name, kind, aliases, quartier, latitude, longitude, rank, source)
  SELECT r.key, r.name, r.kind, ARRAY(SELECT jsonb_array_elements_text(r.aliases)), r.quartier,
    r.latitude, r.longitude, r.rank, 'curated'
  FROM jsonb_to_recordset($1::jsonb) AS r (key text, name text, kind text, aliases jsonb,
    quartier text, latitude double precision, longitude double precision, rank smallint)
  ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind,
    aliases = excluded.aliases, quartier = excluded.quartier, latitude = excluded.latitude,
    longitude = excluded.longitude, rank = excluded.rank, source = 'curated',
    changed_at = app.now()
  WHERE (p.name, p.kind, p.aliases, p.quartier, p.latitude, p.longitude, p.rank, p.source)
    IS DISTINCT FROM (excluded.name, excluded.kind, excluded.aliases, excluded.quartier,
      excluded.latitude, excluded.longitude, excluded.rank, 'curated')`;

/**
 * Brings the reference data of places up to this version, in every profile. A place that left
 * our list stays: somebody's saved place may lean on it. Runs as the owner, after the migrations.
 * @returns how many rows are new or changed
 */
export async function loadPlaces(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(upsert, [JSON.stringify(curatedPlaces)]);
  return rowCount ?? 0;
}
