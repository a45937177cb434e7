import fs from 'node:fs';
import path from 'node:path';
import { root } from '../launch/child.ts';
import { binOf } from './bin.ts';
import { findChromium } from './chromium.ts';
import { type Context, type Counts, notRun, runNode, type Stage } from './stage.ts';
import { startSystemPostgres } from './system-postgres.ts';
import { startTestCluster } from './test-cluster.ts';

export const unit: Stage = {
  name: 'unit tests (vitest)',
  fast: true,
  run: (context) => runVitest(context, 'unit'),
};

export const database: Stage = {
  name: 'database tests on the embedded PostgreSQL 18',
  fast: false,
  async run(context) {
    const cluster = await startTestCluster();
    context.later(cluster.stop);
    return runVitest(context, 'db', { ECOM_TEST_ADMIN_URL: cluster.adminUrl });
  },
};

export const pooledDatabase: Stage = {
  name: "database tests on Debian's PostgreSQL 15 through pgbouncer",
  fast: false,
  async run(context) {
    const system = await startSystemPostgres();
    if ('missing' in system) return notRun(system.missing);
    context.later(system.stop);
    const counts = await runVitest(context, 'db', {
      ECOM_TEST_ADMIN_URL: system.adminUrl,
      ECOM_TEST_POOL_URL: system.poolUrl,
      DATABASE_NAMED_STATEMENTS: 'off',
    });
    return { ...counts, note: system.version };
  },
};

export const launch: Stage = {
  name: 'npm start, killed in every way',
  fast: false,
  run: (context) => runVitest(context, 'launch'),
};

async function runVitest(
  { runDir }: Context,
  project: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  const report = path.join(fs.mkdtempSync(path.join(runDir, `${project}-`)), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Left to itself it keeps one of two cores free; every file has a database of its own.
  const workers = project === 'db' ? ['--maxWorkers=2'] : [];
  const args = [binOf('vitest'), 'run', '--project', project, ...workers, ...reporters];
  const { code } = await runNode(args, { env });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, note: 'no report' };
  const told: VitestReport = JSON.parse(fs.readFileSync(report, 'utf8'));
  // A file that cannot even be loaded holds no failed test, but is one.
  const unloaded = told.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
  const skipped = told.numPendingTests + told.numTodoTests;
  return {
    passed: told.numPassedTests,
    failed: Math.max(told.numFailedTests + unloaded + skipped, code === 0 ? 0 : 1),
    note: skipped > 0 ? `${skipped} skipped: counted as failed` : '',
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const browser: Stage = {
  name: 'browser tests (Playwright, Chromium)',
  fast: false,
  async run({ runDir }) {
    const config = 'tests/browser/playwright.config.ts';
    if (!fs.existsSync(path.join(root, config))) return notRun(`no ${config}`);
    const chromium = await findChromium();
    if (!chromium) return { passed: 0, failed: 1, note: 'no Chromium: set ECOM_CHROMIUM' };
    const report = path.join(runDir, 'browser.json');
    const playwright = [binOf('@playwright/test', 'playwright'), 'test', '-c', config];
    // Out of the way: a test run by hand meanwhile would empty the usual folder.
    const traces = path.join(runDir, 'browser');
    const args = ['--output', traces, '--reporter=list,json'];
    const { code } = await runNode([...playwright, ...args], {
      env: { ECOM_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    if (code !== 0 && fs.existsSync(traces)) keepTraces(traces);
    if (!fs.existsSync(report)) return { passed: 0, failed: 1, note: 'no report' };
    const { stats } = JSON.parse(fs.readFileSync(report, 'utf8'));
    const failed = stats.unexpected + stats.flaky + stats.skipped;
    const note = `${chromium}${stats.skipped > 0 ? `, ${stats.skipped} skipped: failed` : ''}`;
    return { passed: stats.expected, failed: Math.max(failed, code === 0 ? 0 : 1), note };
  },
};

function keepTraces(traces: string): void {
  const kept = path.join(root, 'test-results', 'npm-test');
  fs.rmSync(kept, { recursive: true, force: true });
  fs.cpSync(traces, kept, { recursive: true });
  console.log(`traces: ${kept}`);
}

export const demo: Stage = {
  name: "the README's walk (demo:check)",
  fast: false,
  async run() {
    const chromium = await findChromium();
    const env = chromium ? { ECOM_CHROMIUM: chromium } : {};
    const args = ['tools/demo/demo-check.ts', '--no-pictures'];
    const { code, output } = await runNode(args, { env });
    const told = /demo: (\d+) of (\d+) steps, (\d+) complaints/.exec(output);
    if (!told) return { passed: 0, failed: 1, note: 'no summary' };
    const [done = 0, all = 0, complaints = 0] = told.slice(1).map(Number);
    return { passed: done, failed: Math.max(all - done + complaints, code === 0 ? 0 : 1) };
  },
};

export const torture: Stage = {
  name: 'money under torture',
  fast: false,
  async run() {
    // One seed, so that two runs make the same choices; by hand every run has its own.
    const args = ['tests/torture/torture.ts', 'money', '--kills', '3', '--seed', '1122'];
    const { code, output } = await runNode(args);
    const told = /^torture: (\d+) checks hold, (\d+) do not/m.exec(output);
    if (!told) return { passed: 0, failed: 1, note: 'no summary' };
    const [passed = 0, failed = 0] = told.slice(1).map(Number);
    return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), note: '3 kills of each' };
  },
};
