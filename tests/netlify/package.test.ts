import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packaged, packageForTest } from './packaged.ts';

let packaged: Packaged;
beforeAll(async () => {
  packaged = await packageForTest();
}, 60_000);
afterAll(() => packaged.remove());

const filesOf = (name: 'api' | 'scheduled') =>
  fs
    .readdirSync(packaged.folderOf(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('what Netlify would deploy', () => {
  it('is one function for the API and one that runs every five minutes, on Node 24', () => {
    const told = packaged.functions.map(({ name, runtime, schedule }) => [name, runtime, schedule]);
    expect(told).toEqual([
      ['api', 'nodejs24.x', undefined],
      ['scheduled', 'nodejs24.x', '*/5 * * * *'],
    ]);
  });

  it.each(['api', 'scheduled'] as const)('%s stays far below ten megabytes', (name) => {
    const bytes = filesOf(name).reduce((sum, file) => sum + fs.statSync(file).size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(10_000_000);
  });

  it('brings the compiled part of argon2 for the machines that it runs on', () => {
    expect(filesOf('api').map((file) => path.basename(file))).toContain(
      'argon2.linux-x64-gnu.node',
    );
  });

  it('brings the letters that receipts are drawn with', () => {
    const letters = filesOf('api').filter((file) => file.endsWith('.ttf'));
    expect(letters.map((file) => path.basename(file)).sort()).toEqual([
      'NotoSans_400Regular.ttf',
      'NotoSans_700Bold.ttf',
    ]);
  });

  it('brings neither sockets nor images nor a listening connection', () => {
    const own = filesOf('api').filter((file) => !path.basename(file).startsWith('___netlify'));
    const text = own.map((file) => fs.readFileSync(file, 'latin1')).join('\n');
    for (const absent of ['socket.io', 'engine.io', 'sharp', 'LISTEN ']) {
      expect(text.includes(absent), absent).toBe(false);
    }
    expect(own.filter((file) => /socket|sharp/.test(file))).toEqual([]);
  });
});
