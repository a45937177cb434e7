import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './postgres-account.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { PostgresPlace } from './postgres-place.ts';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs one of PostgreSQL's programs under its account and gathers what it says. */
export function runTool(file: string, args: string[], account: Account | null): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // '/' since the account may not enter our own folder; LC_ALL so that messages can be read.
    const child = spawn(file, args, {
      ...(account ?? {}),
      cwd: process.platform === 'win32' ? process.cwd() : '/',
      env: { ...process.env, LC_ALL: 'C', PGDATA: '', PGOPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const gather = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.once('error', reject);
    // 'exit', not 'close': the server started by pg_ctl may keep the pipes open.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** What `postmaster.pid` says, whether or not that server still lives. */
export function readPidFile(dataDir: string): RunningServer | null {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid: Math.abs(pid), port } : null;
  } catch {
    return null;
  }
}

/**
 * The server that runs on this data, if one does. A pid that was given to another program since
 * (after a reboot, or in a new container) would make PostgreSQL refuse to start: then, and only
 * then, the file is removed.
 */
export function findRunningServer(place: PostgresPlace): RunningServer | null {
  const told = readPidFile(place.dataDir);
  if (!told || !isAlive(told.pid)) return null;
  if (runsIn(told.pid, place.dataDir)) return told;
  fs.rmSync(path.join(place.dataDir, 'postmaster.pid'), { force: true });
  return null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function runsIn(pid: number, dataDir: string): boolean {
  try {
    // A server works from its data folder, which root and its own account can see.
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(dataDir);
  } catch {
    // No /proc here, or a process of somebody else: on Linux the latter is none of ours.
    return process.platform !== 'linux';
  }
}

export function makeStop(binaries: PostgresBinaries, place: PostgresPlace) {
  const ctl = (mode: string, ...more: string[]) =>
    runTool(binaries.pgCtl, ['stop', '-D', place.dataDir, '-m', mode, ...more], place.account);
  return async ({ force = false }: { force?: boolean } = {}): Promise<void> => {
    if (!readPidFile(place.dataDir)) return;
    const { code } = force ? { code: 1 } : await ctl('fast', '-w', '-t', '15');
    if (code !== 0 && readPidFile(place.dataDir)) await ctl('immediate', '-w', '-t', '5');
  };
}
