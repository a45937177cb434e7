import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isPortFree } from '../../tools/launch/ports.ts';
import { isAlive, readPidFile } from '../../tools/launch/postgres-control.ts';
import { findPlace } from '../../tools/launch/postgres-place.ts';

/** Asks again until it is so; fails with `what` when it takes too long. */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>) {
  const deadline = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`never came true: ${what}`);
    await pause(25);
  }
}

export const portOf = (url: string): number => Number(new URL(url).port);

export const isUrlFree = (url: string): Promise<boolean> => isPortFree(portOf(url));

/** The PostgreSQL of a state folder, if it lives. */
export function postgresPid(stateDir: string): number | null {
  const pid = readPidFile(findPlace(stateDir).dataDir)?.pid;
  return pid !== undefined && isAlive(pid) ? pid : null;
}

/** The processes whose environment names that state folder: everything that a launch started. */
export function processesOf(stateDir: string): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && environmentOf(pid).includes(stateDir));
}

function environmentOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}

/** The API of a launch: the one process that runs dev.ts for that state. */
export const apiPid = (stateDir: string): number => pidOf(stateDir, 'apps/api/src/dev.ts');

export const simulatorPid = (stateDir: string): number =>
  pidOf(stateDir, 'adapters/mobile-money-simulator/main.ts');

function pidOf(stateDir: string, file: string): number {
  const found = processesOf(stateDir).find((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file);
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`no process runs ${file}`);
  return found;
}

export async function statusOf(url: string, headers: Record<string, string> = {}) {
  return (await fetch(url, { headers })).status;
}

/** Asks for a code: the shortest write that leaves a trace in the database and the inbox. */
export async function requestCode(siteUrl: string, phone: string): Promise<number> {
  const answer = await fetch(`${siteUrl}/api/v1/auth/otp/request`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ phone, deviceId: crypto.randomUUID(), locale: 'fr' }),
  });
  return answer.status;
}
