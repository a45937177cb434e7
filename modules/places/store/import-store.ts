import { type Reader, statement } from '@ecom/server-kit';
import type { ImportedPlace } from '../domain/import-feature.ts';

/**
 * Marks each row as what would become of it. A curated place within 150 m that is called nearly
 * the same is the same: ours stays, and theirs is left out.
 */
const compareStatement = statement<{ key: string; fate: 'new' | 'changed' | 'same' | 'curated' }>(
  'places.compare_import',
  `SELECT r.key, CASE
     WHEN p.source = 'curated' THEN 'curated'
     WHEN p.key IS NOT NULL AND (p.name, p.kind, p.latitude, p.longitude)
       IS NOT DISTINCT FROM (r.name, r.kind, r.latitude, r.longitude) THEN 'same'
     WHEN EXISTS (SELECT FROM places.place c WHERE c.source = 'curated'
       AND abs(c.latitude - r.latitude) < 0.00135 AND abs(c.longitude - r.longitude) < 0.00135
       AND word_similarity(app.search_form(r.name), c.search_text) >= 0.6) THEN 'curated'
     WHEN p.key IS NOT NULL THEN 'changed'
     ELSE 'new' END AS fate
   FROM jsonb_to_recordset($1::jsonb) AS r (key text, name text, kind text,
     latitude double precision, longitude double precision)
   LEFT JOIN places.place p ON p.key = r.key ORDER BY r.key`,
);
const upsertStatement = statement<{ key: string }>(
  'places.import_places',
  `INSERT INTO places.place AS p (key, name, kind, quartier, latitude, longitude, rank, source)
   SELECT r.key, r.name, r.kind,
     CASE WHEN r.kind <> 'quartier' THEN (SELECT q.name FROM places.place q
       WHERE q.kind = 'quartier' AND abs(q.latitude - r.latitude) < 0.018
         AND abs(q.longitude - r.longitude) < 0.018
       ORDER BY power(q.latitude - r.latitude, 2) + power(q.longitude - r.longitude, 2)
       LIMIT 1) END,
     r.latitude, r.longitude, 3, 'import'
   FROM jsonb_to_recordset($1::jsonb) AS r (key text, name text, kind text,
     latitude double precision, longitude double precision)
   ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind,
     quartier = excluded.quartier, latitude = excluded.latitude,
     longitude = excluded.longitude, changed_at = app.now()
   WHERE p.source = 'import' RETURNING key`,
);

/** What would become of each row. */
export const compareImport = (reader: Reader, rows: readonly ImportedPlace[]) =>
  reader.query(compareStatement, [JSON.stringify(rows)]);

/** Writes rows that `compareImport` called new or changed; one statement, all or none. */
export const writeImport = (reader: Reader, rows: readonly ImportedPlace[]) =>
  reader.query(upsertStatement, [JSON.stringify(rows)]);
