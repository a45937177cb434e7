import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { binOf } from '../../tools/check/bin.ts';
import { root } from '../../tools/launch/child.ts';

const usage = 'usage: npm run fuzz -- [--requests 100000] [--seed N] [--journal file]';

/** `npm run fuzz`: the same test as in `npm test`, with as many requests as one has time for. */
function environment(): NodeJS.ProcessEnv {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      journal: { type: 'string' },
    },
  });
  for (const name of ['requests', 'seed'] as const) {
    if (!/^\d{1,10}$/.test(values[name])) throw new Error(`--${name} takes a whole number`);
  }
  return {
    ...process.env,
    ECOM_FUZZ_REQUESTS: values.requests,
    ECOM_FUZZ_SEED: values.seed,
    ...(values.journal && { ECOM_FUZZ_JOURNAL: path.resolve(values.journal) }),
  };
}

try {
  const args = [binOf('vitest'), 'run', '--project', 'db', 'tests/hostile/fuzz.db.test.ts'];
  const env = environment();
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}
