import fs from 'node:fs';
import os from 'node:os';
import { createPinHasher } from '@ecom/auth';
import { expect, it } from 'vitest';
import { letHashingYield } from './yield-threads.ts';

it('hashing gives way to answering, where threads have names', async () => {
  if (process.platform !== 'linux') return expect(letHashingYield()).toBeUndefined();
  await createPinHasher('p'.repeat(32)).hash('8305');
  const workers = fs.readdirSync('/proc/self/task').filter((task) => {
    const name = fs.readFileSync(`/proc/self/task/${task}/comm`, 'utf8');
    return name.trim() === 'libuv-worker';
  });
  expect(workers.length).toBeGreaterThan(0);
  letHashingYield();
  expect(workers.map((task) => os.getPriority(Number(task)))).toEqual(workers.map(() => 10));
  expect(os.getPriority(process.pid)).toBeLessThan(10);
});
