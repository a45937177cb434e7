import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../tools/launch/child.ts';

/** The reference in a process of its own. */
export async function startBare(): Promise<{ pid: number; url: string; stop: () => void }> {
  const file = path.join(root, 'tests/bench/http/bare-server.ts');
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { promise, resolve } = Promise.withResolvers<string>();
  child.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  const url = await promise;
  if (child.pid === undefined || !fs.existsSync(`/proc/${child.pid}/stat`)) {
    throw new Error('CPU time is read from /proc: this bench runs on Linux');
  }
  return { pid: child.pid, url, stop: () => child.kill() };
}
