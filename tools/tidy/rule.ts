import type { Tree, TreeFile } from './tree.ts';

/** Something that breaks a rule. `line` counts from 1. */
export interface Finding {
  readonly line: number;
  readonly message: string;
}

/** One house rule. Each has a fixture that it must refuse, in `fixtures/<name>/`. */
export interface Rule {
  readonly name: string;
  /** Fewer files than this means that the rule lost sight of the repository: it fails. */
  readonly floor: number;
  looksAt(path: string): boolean;
  check(file: TreeFile, tree: Tree): readonly Finding[];
}
