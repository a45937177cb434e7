import fs from 'node:fs';
import path from 'node:path';
import { root } from '../launch/child.ts';

/** The script behind a package's command, to be run by our own Node. */
export function binOf(packageName: string, command = packageName): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin?.[command];
  if (typeof relative !== 'string') throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, relative);
}
