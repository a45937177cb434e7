import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Context, type Counts, endPrograms, type Stage } from './stage.ts';
import { generated, lint, tidy, types, unused } from './static-stages.ts';
import { browser, database, demo, launch, pooledDatabase, torture, unit } from './test-stages.ts';

/** `npm test`: every stage, whatever the others gave; `--fast`: what takes seconds. */
const stages: readonly Stage[] = [
  types,
  lint,
  unused,
  tidy,
  unit,
  database,
  pooledDatabase,
  generated,
  browser,
  demo,
  launch,
  torture,
];

interface Line extends Counts {
  readonly name: string;
  readonly seconds: number;
}

let interrupted = false;

async function main(): Promise<void> {
  const chosen = choose(process.argv.slice(2));
  const runDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-check-'));
  const undos: (() => Promise<void>)[] = [];
  const context: Context = { runDir, later: (undo) => undos.push(undo) };
  listenForSignals();
  const lines: Line[] = [];
  for (const stage of chosen) {
    if (interrupted) break;
    lines.push(await runStage(stage, context));
    // What a stage started serves that stage only.
    for (const undo of undos.splice(0).reverse()) await undo().catch(report);
  }
  fs.rmSync(runDir, { recursive: true, force: true });
  summarise(lines);
}

function choose(args: readonly string[]): readonly Stage[] {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const fast = args.includes('--fast');
  const chosen = stages.filter(({ name, fast: quick }) =>
    only ? name.includes(only) : quick || !fast,
  );
  if (chosen.length === 0) throw new Error(`no stage is called ${only}`);
  return chosen;
}

async function runStage(stage: Stage, context: Context): Promise<Line> {
  console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(2, 74 - stage.name.length))}`);
  const began = performance.now();
  const counts = await stage.run(context).catch((error: unknown): Counts => {
    report(error);
    return { passed: 0, failed: 1, note: 'the stage itself failed' };
  });
  const line = { ...counts, name: stage.name, seconds: (performance.now() - began) / 1000 };
  console.log(describeLine(line));
  return line;
}

function describeLine({ name, passed, failed, seconds, note }: Line): string {
  const figures = `${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${figures}${note ? ` (${note})` : ''}`;
}

function summarise(lines: readonly Line[]): void {
  const sum = (pick: (line: Line) => number) => lines.reduce((all, line) => all + pick(line), 0);
  const [passed, failed] = [sum((line) => line.passed), sum((line) => line.failed)];
  console.log(`\n── all together, ${sum((line) => line.seconds).toFixed(0)} s`);
  for (const line of lines) console.log(describeLine(line));
  if (interrupted) console.log('interrupted');
  process.exitCode = failed > 0 || passed === 0 || interrupted ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

function listenForSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      interrupted = true;
      endPrograms();
    });
  }
  process.once('disconnect', () => {
    interrupted = true;
    endPrograms();
  });
}

function report(error: unknown): void {
  console.error(error);
}

await main();
// Under Node 20 the channel to the parent would keep this process alive.
process.exit();
