import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareTemplate, urlAs } from '../../packages/testkit/test-cluster.ts';
import { startSystemPostgres } from '../../tools/check/system-postgres.ts';
import { startTestCluster } from '../../tools/check/test-cluster.ts';
import { bundleFunctions } from '../../tools/netlify/bundle-functions.ts';
import { packageFunctions } from '../../tools/netlify/package-functions.ts';
import { demoEnvironment } from '../netlify/start-instance.ts';

interface Cold {
  /** From the start of the process to the first answer. */
  readonly coldMs: number;
  readonly nodeMs: number;
  readonly loadMs: number;
  readonly firstMs: number;
  readonly later: readonly number[];
}

/**
 * A function that nobody has called for a while: from the start of its process to the first
 * answer that needed the database, through a transaction pooler where the machine has one. And
 * what is uploaded, packed and unpacked.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const cores = os.availableParallelism();
  console.error(`bench netlify: limits of the issue: cold 800 ms, bundle 10 MB; ${cores} cores`);
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-bench-functions-'));
  const database = await startDatabase();
  try {
    await bundleFunctions();
    const functions = path.join(import.meta.dirname, '../../apps/api/dist/netlify');
    await packageFunctions(functions, path.join(place, 'open'), 'none');
    const packed = await packageFunctions(functions, path.join(place, 'packed'), 'zip');
    const env = { ...demoEnvironment, DATABASE_URL: database.url };
    const folder = path.join(place, 'open', 'api');
    const calls: Cold[] = [];
    for (let n = 0; n < (quick ? 3 : 7); n += 1) calls.push(await callCold(folder, env));
    const zip = packed.find(({ name }) => name === 'api')?.path ?? '';
    return {
      coldMs: median(calls.map((call) => call.coldMs)),
      coldAllMs: calls.map((call) => Math.round(call.coldMs)),
      nodeMs: median(calls.map((call) => call.nodeMs)),
      loadMs: median(calls.map((call) => call.loadMs)),
      firstMs: median(calls.map((call) => call.firstMs)),
      warmMs: median(calls.flatMap((call) => call.later)),
      unpackedMb: mb(sizeOf(folder)),
      packedMb: mb(fs.statSync(zip).size),
      database: database.what,
      load: os.loadavg()[0],
    };
  } finally {
    await database.stop();
    fs.rmSync(place, { recursive: true, force: true });
  }
}

async function startDatabase() {
  const system = await startSystemPostgres();
  if ('missing' in system) {
    const { adminUrl, stop } = await startTestCluster();
    const url = urlAs(adminUrl, 'ecom_app', await prepareTemplate(adminUrl));
    return { url, what: 'embedded PostgreSQL, no pooler', stop };
  }
  const url = urlAs(system.poolUrl, 'ecom_app', await prepareTemplate(system.adminUrl));
  return { url, what: `${system.version}, through pgbouncer`, stop: system.stop };
}

async function callCold(folder: string, env: Record<string, string>): Promise<Cold> {
  const began = performance.now();
  const runner = path.join(import.meta.dirname, 'netlify/cold-call.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', runner, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...env },
  });
  let [output, complaints, coldMs] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    if (coldMs === 0 && output.includes('answered')) coldMs = performance.now() - began;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const told = /^\{.*\}$/m.exec(output)?.[0];
  if (!told) throw new Error(`the cold call failed: ${complaints}`);
  return { coldMs, ...JSON.parse(told) };
}

const sizeOf = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0);

const mb = (bytes: number) => Math.round(bytes / 10_000) / 100;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) * 10) / 10;
}
