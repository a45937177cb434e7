import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stopOrphan } from './embedded-postgres.ts';
import { readHolder, takeLock } from './lock.ts';
import { erasePlace } from './postgres-place.ts';

const prefix = 'ecom-temp-';
const ownerName = 'owner.lock';

export interface TempState {
  readonly dir: string;
  /** Stops a server left on it, then deletes everything. */
  remove(): Promise<void>;
}

/** A state folder for one test run. Those that killed runs left behind are swept first. */
export async function makeTempState(): Promise<TempState> {
  await sweep();
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  // Open to pass through, since PostgreSQL may run under another account than ours.
  fs.chmodSync(dir, 0o711);
  takeLock(path.join(dir, ownerName));
  return { dir, remove: () => removeState(dir) };
}

async function removeState(dir: string): Promise<void> {
  endPooler(dir);
  await stopOrphan(dir);
  erasePlace(dir);
  fs.rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}

async function sweep(): Promise<void> {
  const old = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(prefix));
  for (const name of old) {
    const dir = path.join(os.tmpdir(), name);
    const stats = fs.lstatSync(dir, { throwIfNoEntry: false });
    const ours = stats?.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid);
    const aged = stats && Date.now() - stats.mtimeMs > 60_000;
    // The minute is for a run that has made its folder and not yet its lock.
    if (!ours || !aged || readHolder(path.join(dir, ownerName))) continue;
    await removeState(dir);
  }
}

/** A pooler that a killed run left in front of its server. */
function endPooler(dir: string): void {
  try {
    const pid = Number(fs.readFileSync(path.join(dir, 'postgres', 'pooler.pid'), 'utf8'));
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (pid > 1 && command.includes(dir)) process.kill(pid, 'SIGKILL');
  } catch {
    // None was there, or it is gone already.
  }
}
