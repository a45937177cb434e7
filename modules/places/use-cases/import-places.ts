import type { Database } from '@ecom/server-kit';
import { type FeatureRefused, type ImportedPlace, readFeature } from '../domain/import-feature.ts';
import { compareImport, writeImport } from '../store/import-store.ts';

export interface ImportReport {
  readonly read: number;
  /** Row numbers from 1, by why they are left out. */
  readonly refused: readonly { readonly row: number; readonly reason: FeatureRefused | 'double' }[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Left out because ours has the same place already. */
  readonly curated: number;
}

/**
 * Brings the points of a GeoJSON file into the search: good rows in, every other with its reason.
 * The same file twice changes nothing; `dryRun` only tells. One transaction.
 */
export async function importPlaces(
  database: Database,
  features: readonly unknown[],
  { dryRun }: { dryRun: boolean },
): Promise<ImportReport> {
  const rows = new Map<string, ImportedPlace>();
  const refused: { row: number; reason: FeatureRefused | 'double' }[] = [];
  features.forEach((feature, n) => {
    const read = readFeature(feature);
    const reason = typeof read === 'string' ? read : rows.has(read.key) ? 'double' : null;
    if (reason) refused.push({ row: n + 1, reason });
    else if (typeof read !== 'string') rows.set(read.key, read);
  });
  return database.transaction(async (tx) => {
    const fates = await compareImport(tx, [...rows.values()]);
    const count = (one: string) => fates.filter(({ fate }) => fate === one).length;
    const due = fates.filter(({ fate }) => fate === 'new' || fate === 'changed');
    const good = due.flatMap(({ key }) => rows.get(key) ?? []);
    if (!dryRun && good.length > 0) await writeImport(tx, good);
    return {
      ...{ read: features.length, refused, added: count('new'), changed: count('changed') },
      ...{ same: count('same'), curated: count('curated') },
    };
  });
}
