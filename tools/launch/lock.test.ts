import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLock, readHolder, takeLock } from './lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-lock-'));
  file = path.join(folder, 'deep', 'start.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

test('one holder at a time, who can say where it runs', () => {
  const first = takeLock(file);
  if (!isLock(first)) throw new Error('the first must get it');
  first.annotate({ siteUrl: 'http://localhost:1' });
  const second = takeLock(file);
  expect(isLock(second)).toBe(false);
  expect(second).toMatchObject({ pid: process.pid, siteUrl: 'http://localhost:1' });
  first.release();
  expect(readHolder(file)).toBeNull();
  expect(isLock(takeLock(file))).toBe(true);
});

test('a process that began at another time than the lock says is not its holder', () => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, began: '1' }));
  expect(readHolder(file)).toBeNull();
  expect(isLock(takeLock(file))).toBe(true);
});

test('a holder that is dead but was never collected by its parent does not count', async () => {
  // The shell ends only when told to, and does not wait for its child.
  const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; kill -9 $!; exec cat'], { stdio: 'pipe' });
  const [line] = await once(shell.stdout, 'data');
  const pid = Number(String(line).trim());
  const stat = () => fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  await vi.waitFor(() => expect(stat()).toContain(') Z '));
  const began = stat().split(' ')[21];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ pid, began }));
  expect(readHolder(file)).toBeNull();
  shell.kill();
});

test('releasing twice, or after somebody else took over, removes nothing of theirs', () => {
  const mine = takeLock(file);
  if (!isLock(mine)) throw new Error('the first must get it');
  fs.writeFileSync(file, JSON.stringify({ pid: 1, began: '' }));
  mine.release();
  expect(readHolder(file)?.pid).toBe(1);
});

test('leaves no passing files beside the lock', () => {
  takeLock(file);
  takeLock(file);
  expect(fs.readdirSync(path.dirname(file))).toEqual(['start.lock']);
});
