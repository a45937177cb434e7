/**
 * Installs what the lock file says, when that is not what node_modules holds. Works on a plain
 * Node 20 with nothing installed, so it imports nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveUp, isAtLeast, root } from './bootstrap.mjs';

const nodeAccepted = [20, 11];
const npmAccepted = [10, 0];

function npmCommand() {
  // npm tells its scripts where it is; outside npm we look for it in the PATH.
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return { file: process.execPath, first: [script] };
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

function npmVersion() {
  const told = /(?:^|\s)npm\/(\d+\.\d+\.\d+)/.exec(process.env.npm_config_user_agent ?? '');
  if (told) return told[1];
  const { file, first } = npmCommand();
  const shell = process.platform === 'win32';
  return spawnSync(file, [...first, '--version'], { encoding: 'utf8', shell }).stdout?.trim() ?? '';
}

function checkNode() {
  if (isAtLeast(process.version, nodeAccepted)) return;
  giveUp(
    `Ecom a besoin de Node ${nodeAccepted.join('.')} ou plus récent (ici : ${process.version}).\n` +
      `Ecom needs Node ${nodeAccepted.join('.')} or newer (here: ${process.version}).\n` +
      '→ https://nodejs.org/fr/download',
  );
}

function lockHash() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  // A tree installed on one system holds the binaries of that system only.
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

const stampFile = path.join(root, 'node_modules', '.ecom-installed');

function isInstalled() {
  if (!fs.existsSync(path.join(root, 'node_modules'))) return false;
  if (readText(stampFile) === lockHash()) return true;
  // npm's own copy of the tree is written last: an install made by hand (`npm ci`, `npm i`) counts,
  // as long as it is at least as new as the lock file.
  return sameTreeAsLock();
}

function sameTreeAsLock() {
  try {
    const wanted = JSON.parse(readText(path.join(root, 'package-lock.json'))).packages;
    const found = JSON.parse(readText(path.join(root, 'node_modules/.package-lock.json'))).packages;
    return Object.entries(wanted).every(([place, entry]) => {
      if (!place.includes('node_modules/')) return true;
      const there = found[place];
      if (!there) return entry.optional === true || entry.peer === true;
      return there.version === entry.version;
    });
  } catch {
    return false;
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    const probe = fs.mkdtempSync(path.join(folder, '.probe-'));
    fs.rmdirSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** npm stops when it cannot write its cache, and a HOME may well be read-only. */
function npmCacheEnv() {
  const usual = process.env.npm_config_cache ?? path.join(os.homedir(), '.npm');
  if (isWritable(usual)) return {};
  const ours = [path.join(root, '.ecom', 'npm-cache'), path.join(os.tmpdir(), 'ecom-npm-cache')];
  const cache = ours.find(isWritable);
  return cache ? { npm_config_cache: cache, npm_config_update_notifier: 'false' } : {};
}

function install() {
  if (!isAtLeast(npmVersion(), npmAccepted)) {
    giveUp(
      `Ecom a besoin de npm ${npmAccepted[0]} ou plus récent.\n` +
        `Ecom needs npm ${npmAccepted[0]} or newer.\n→ npm install -g npm@latest`,
    );
  }
  process.stdout.write(
    'Installation des dépendances (une seule fois) · Installing dependencies…\n',
  );
  const { file, first } = npmCommand();
  const done = spawnSync(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...npmCacheEnv() },
  });
  if (done.status !== 0) {
    giveUp(
      "L'installation a échoué. Vérifiez la connexion à Internet, la place sur le disque et les\n" +
        `droits sur ${root}, puis relancez la même commande.\n` +
        'The installation failed. Check the network, the free space on the disk and the rights on\n' +
        'that folder, then run the same command again.',
    );
  }
}

/** Makes sure that node_modules is what the lock file says. Needs no network when it already is. */
export function ensureInstalled() {
  checkNode();
  if (!isInstalled()) install();
  try {
    if (readText(stampFile) !== lockHash()) fs.writeFileSync(stampFile, lockHash());
  } catch {
    // A read-only node_modules works as well: the comparison is only made again next time.
  }
}
