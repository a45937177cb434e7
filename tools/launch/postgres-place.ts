import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Account, canReach, chooseAccount, makeOwnedFolder } from './postgres-account.ts';

/** Where the embedded server keeps its files. */
export interface PostgresPlace {
  readonly base: string;
  readonly dataDir: string;
  readonly logFile: string;
  readonly account: Account | null;
  /** True when the state folder lies where PostgreSQL's account cannot go (a home of root). */
  readonly moved: boolean;
}

const pointerName = 'postgres-location';

/**
 * `<state>/postgres`, or a folder of /var/tmp when the account that must run PostgreSQL cannot
 * enter the state folder. A pointer in the state folder remembers the second case.
 */
export function findPlace(stateDir: string): PostgresPlace {
  const pointed = readPointer(stateDir);
  const usual = path.join(stateDir, 'postgres');
  const base = pointed ?? usual;
  const account = chooseAccount(path.join(base, 'data'));
  if (pointed || canReach(account, stateDir)) return placeAt(base, account, base !== usual);
  const elsewhere = `/var/tmp/ecom-${shortHash(path.resolve(stateDir))}`;
  return placeAt(elsewhere, chooseAccount(path.join(elsewhere, 'data')), true);
}

function placeAt(base: string, account: Account | null, moved: boolean): PostgresPlace {
  const logFile = path.join(base, 'server.log');
  return { base, dataDir: path.join(base, 'data'), logFile, account, moved };
}

export function preparePlace(stateDir: string, place: PostgresPlace): void {
  makeOwnedFolder(place.base, place.account);
  if (place.moved) fs.writeFileSync(path.join(stateDir, pointerName), `${place.base}\n`);
}

/** Deletes the data, wherever it is. The server must be stopped. Returns what was removed. */
export function erasePlace(stateDir: string): string[] {
  const place = findPlace(stateDir);
  const removed = [place.base].filter((folder) => fs.existsSync(folder));
  for (const folder of removed) fs.rmSync(folder, { recursive: true, force: true });
  fs.rmSync(path.join(stateDir, pointerName), { force: true });
  return removed;
}

function readPointer(stateDir: string): string | null {
  try {
    const base = fs.readFileSync(path.join(stateDir, pointerName), 'utf8').trim();
    // Only a name that this file would have chosen: a pointer must never aim elsewhere.
    return /^\/var\/tmp\/ecom-[0-9a-f]{12}$/.test(base) ? base : null;
  } catch {
    return null;
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
