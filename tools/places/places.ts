import fs from 'node:fs';
import { type ImportReport, importPlaces } from '@ecom/places';
import { createDatabase } from '@ecom/server-kit';
import { findDatabase } from '../admin/find-database.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { defaultStateDir } from '../launch/state-dir.ts';

const usage = `npm run places -- import <file.geojson>            brings its points into the search
npm run places -- import <file.geojson> --dry-run  only tells what would come`;

/** `npm run places`. Exit codes: 0 done, 1 failed, 2 not understood. */
async function main([act, file, ...flags]: readonly string[]): Promise<number> {
  const dryRun = flags.length === 1 && flags[0] === '--dry-run';
  if (act !== 'import' || file === undefined || (flags.length > 0 && !dryRun)) {
    console.error(usage);
    return 2;
  }
  const features = readFeatures(file);
  const url = findDatabase(defaultStateDir(), process.env.DATABASE_URL || undefined);
  const onIdleError = () => undefined;
  const database = createDatabase({ url, connectionsMax: 1, namedStatements: false, onIdleError });
  try {
    say(await importPlaces(database, features, { dryRun }), dryRun);
    return 0;
  } finally {
    await database.close();
  }
}

function readFeatures(file: string): readonly unknown[] {
  try {
    const { features } = JSON.parse(fs.readFileSync(file, 'utf8')) as { features?: unknown };
    if (Array.isArray(features)) return features;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const unreadable = (file: string, cause?: unknown) =>
  new LaunchProblem(
    `${file} n'est pas un fichier GeoJSON lisible (une FeatureCollection).`,
    `${file} is no readable GeoJSON file (a FeatureCollection).`,
    { cause },
  );

function say({ read, refused, added, changed, same, curated }: ImportReport, dry: boolean): void {
  for (const { row, reason } of refused) console.log(`  ${row}: ${reason}`);
  console.log(
    `${read} read, ${added} new, ${changed} changed, ${same} as before, ${curated} ours already, ` +
      `${refused.length} left out${dry ? ' · dry run, nothing written' : ''}`,
  );
  console.log('© OpenStreetMap contributors, ODbL, where the file comes from there');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  process.exitCode = 1;
}
