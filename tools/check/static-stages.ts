import fs from 'node:fs';
import path from 'node:path';
import { root } from '../launch/child.ts';
import { binOf } from './bin.ts';
import { type Counts, notRun, oneIf, runNode, type Stage } from './stage.ts';

/** A check that looks at next to nothing has lost its way and must not pass. */
const filesAtLeast = 20;

const here = (file: string) => fs.existsSync(path.join(root, file));

export const types: Stage = {
  name: 'types (tsc)',
  fast: true,
  async run() {
    const results = await Promise.all(['tsconfig.json', 'tsconfig.web.json'].map(checkTypes));
    return {
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      failed: results.reduce((sum, { failed }) => sum + failed, 0),
      note: results.map(({ note }) => note).join(', '),
    };
  },
};

async function checkTypes(config: string): Promise<Counts> {
  const args = [binOf('typescript', 'tsc'), '-p', config, '--listFiles', '--pretty', 'false'];
  const { code, output } = await runNode(args, { show: false });
  const [files, findings] = [/^(\/|[A-Z]:).*\.[cm]?[tj]sx?$/, /node_modules/];
  const lines = output.split('\n');
  const looked = lines.filter((line) => files.test(line) && !findings.test(line)).length;
  const faults = lines.filter((line) => line !== '' && !files.test(line));
  if (faults.length > 0) console.log(faults.join('\n'));
  const ok = code === 0 && looked >= filesAtLeast;
  return oneIf(ok, `${config} ${looked} files${looked < filesAtLeast ? ' (too few)' : ''}`);
}

export const lint: Stage = {
  name: 'lint (biome)',
  fast: true,
  async run() {
    const args = [binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'];
    const { code, output } = await runNode(args);
    const looked = Number(/Checked (\d+) files/.exec(output)?.[1] ?? 0);
    return oneIf(code === 0 && looked >= filesAtLeast, `${looked} files`);
  },
};

export const unused: Stage = {
  name: 'unused files, exports and dependencies (knip)',
  fast: false,
  async run() {
    if (!here('knip.json')) return notRun('no knip.json');
    const { code } = await runNode([binOf('knip'), '--no-progress']);
    return oneIf(code === 0);
  },
};

export const tidy: Stage = {
  name: 'house rules (tidy)',
  fast: true,
  async run() {
    const { code, output } = await runNode(['tools/tidy/tidy.ts']);
    const told = /tidy: (\d+) rules.* (\d+) kept, (\d+) broken/.exec(output);
    if (!told) return oneIf(false, 'no summary');
    const [passed, failed] = [Number(told[2]), Number(told[3])];
    return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), note: `${told[1]} rules` };
  },
};

export const generated: Stage = {
  name: 'generated files in step (schema, types, OpenAPI, client)',
  fast: false,
  async run() {
    if (!here('tools/generate/generate.ts')) return notRun('no tools/generate/generate.ts');
    const { code } = await runNode(['tools/generate/generate.ts', '--check']);
    return oneIf(code === 0);
  },
};
