import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../launch/child.ts';

const skipped = new Set(['node_modules', 'dist', 'dist-react', 'coverage']);

/** One hash over the names and contents of all files under `places` (from the root). */
export function hashSources(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => listFiles(path.join(root, place)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(place: string): string[] {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [place];
  const names = fs.readdirSync(place).filter((name) => !skipped.has(name) && !isNoise(name));
  return names.sort().flatMap((name) => listFiles(path.join(place, name)));
}

/** Tests and editors' files change no build. */
function isNoise(name: string): boolean {
  return name.startsWith('.') || /\.test\.tsx?$|~$/.test(name);
}
