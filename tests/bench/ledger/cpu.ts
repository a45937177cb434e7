import fs from 'node:fs';
import type { Server } from './server.ts';
import type { Town } from './town.ts';

/** CPU seconds that processes have used so far, user and system. */
interface CpuTimes {
  readonly api: number;
  readonly worker: number;
  /** By process: what has ended since does not count backwards. */
  readonly postgres: ReadonlyMap<number, number>;
  readonly client: number;
}

export function readCpu(server: Server, town: Town): CpuTimes {
  const { user, system } = process.cpuUsage();
  return {
    api: cpuOf(town.apiPid),
    worker: cpuOf(town.workerPid()),
    postgres: new Map(childrenOf(server.pid).map((pid) => [pid, cpuOf(pid)])),
    client: (user + system) / 1e6,
  };
}

/** Microseconds of each for one item, between two readings. */
export function cpuUsPerItem(before: CpuTimes, after: CpuTimes, items: number) {
  const us = (seconds: number) => Math.round((seconds * 1e6) / items);
  const backends = [...after.postgres].map(([pid, s]) => s - (before.postgres.get(pid) ?? s));
  return {
    api: us(after.api - before.api),
    worker: us(after.worker - before.worker),
    postgres: us(backends.reduce((sum, s) => sum + s, 0)),
    client: us(after.client - before.client),
  };
}

/** utime and stime of /proc/<pid>/stat, which count in hundredths of a second; 0 for nobody. */
function cpuOf(pid: number): number {
  if (pid === 0) return 0;
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const childrenOf = (pid: number): number[] =>
  fs
    .readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);
