import { isFixture } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import type { Tree } from './tree.ts';

export interface RuleReport {
  readonly rule: string;
  readonly looked: number;
  readonly floor: number;
  readonly findings: readonly (Finding & { readonly path: string })[];
}

/** Shows a rule every file that it looks at. Fixtures break the rules on purpose: not shown. */
export function runRule(rule: Rule, tree: Tree): RuleReport {
  const files = tree.files.filter(({ path }) => !isFixture(path) && rule.looksAt(path));
  const findings = files.flatMap((file) =>
    rule.check(file, tree).map((finding) => ({ ...finding, path: file.path })),
  );
  return { rule: rule.name, looked: files.length, floor: rule.floor, findings };
}

/** A rule that sees too few files passes by blindness: that is a failure too. */
export const isClean = (report: RuleReport): boolean =>
  report.findings.length === 0 && report.looked >= report.floor;
