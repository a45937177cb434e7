import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleFunctions } from '../../tools/netlify/bundle-functions.ts';
import { type PackagedFunction, packageFunctions } from '../../tools/netlify/package-functions.ts';

export interface Packaged {
  readonly functions: readonly PackagedFunction[];
  folderOf(name: 'api' | 'scheduled'): string;
  remove(): void;
}

/** The functions as they will be deployed, unpacked, in a place where no `node_modules` is near. */
export async function packageForTest(): Promise<Packaged> {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-functions-'));
  // Below the repository, since packages are looked up from there.
  const built = fs.mkdtempSync(path.join(repositoryDist(), 'functions-'));
  try {
    await bundleFunctions(built);
    const functions = await packageFunctions(built, place, 'none');
    const folderOf = (name: string) => path.join(place, name);
    return { functions, folderOf, remove: () => fs.rmSync(place, { recursive: true }) };
  } finally {
    fs.rmSync(built, { recursive: true, force: true });
  }
}

function repositoryDist(): string {
  const folder = path.join(import.meta.dirname, '../../apps/api/dist');
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}
