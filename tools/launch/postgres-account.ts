import fs from 'node:fs';
import path from 'node:path';

/** The system account that runs PostgreSQL; null: the one that runs this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore lends it to whoever owns the data already, or
 * to `postgres`, or to `nobody`.
 */
export function chooseAccount(dataDir: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const stats = fs.statSync(dataDir, { throwIfNoEntry: false });
  if (stats && stats.uid !== 0) return { uid: stats.uid, gid: stats.gid };
  return findAccount('postgres') ?? findAccount('nobody') ?? { uid: 65534, gid: 65534 };
}

export function findAccount(name: string): Account | null {
  let passwd = '';
  try {
    passwd = fs.readFileSync('/etc/passwd', 'utf8');
  } catch {
    return null;
  }
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Whether that account may go through every folder down to `target` (its existing part). */
export function canReach(account: Account | null, target: string): boolean {
  if (!account) return true;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stats = fs.statSync(folder, { throwIfNoEntry: false });
    if (stats?.isDirectory() && !mayTraverse(account, stats)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function mayTraverse(account: Account, stats: fs.Stats): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** Makes a folder of mode 0700 that belongs to the account; refuses one that somebody else made. */
export function makeOwnedFolder(folder: string, account: Account | null): void {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const stats = fs.lstatSync(folder);
    if (!stats.isDirectory()) throw error;
    const allowed = account ? [0, account.uid] : [process.getuid?.() ?? stats.uid];
    if (!allowed.includes(stats.uid)) {
      throw new Error(`EACCES: ${folder} belongs to another user`, { cause: error });
    }
  }
  if (account) fs.chownSync(folder, account.uid, account.gid);
}
