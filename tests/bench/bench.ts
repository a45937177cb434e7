import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Bench {
  run(options: { quick: boolean; args: readonly string[] }): Promise<object>;
}

const folder = import.meta.dirname;

/** `npm run bench -- <name> [--json] [--quick]`. With --json, stdout holds the JSON and no more. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith('-'));
  if (!name || !known().includes(name)) {
    console.error(`usage: npm run bench -- ${known().join('|')} [--json] [--quick]`);
    process.exitCode = 1;
    return;
  }
  const asJson = args.includes('--json');
  // What the parts print while they work must not end up in the middle of the JSON.
  if (asJson) console.log = console.error;
  const bench: Bench = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
  const result = await bench.run({ quick: args.includes('--quick'), args });
  process.stdout.write(`${JSON.stringify(result, null, asJson ? 0 : 2)}\n`);
}

function known(): string[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const names = files.filter((file) => file !== 'bench.ts' && !file.endsWith('.test.ts'));
  return names.map((file) => path.basename(file, '.ts')).sort();
}

await main();
process.exit();
