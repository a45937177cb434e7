import { fileURLToPath } from 'node:url';
import { allRules } from './all-rules.ts';
import { isClean, type RuleReport, runRule } from './run-rule.ts';
import { largest } from './sizes.ts';
import { treeOfRepository } from './tree.ts';

/** `node tools/tidy/tidy.ts`: shows the repository to every house rule. */
function main(): void {
  const tree = treeOfRepository(fileURLToPath(new URL('../..', import.meta.url)));
  const reports = allRules.map((rule) => runRule(rule, tree));
  for (const report of reports) printReport(report);
  const { files, functions } = largest(tree, 5);
  console.log('\nlargest files and functions (for the eye, not refused):');
  for (const { what, lines } of [...files, ...functions]) {
    console.log(`  ${String(lines).padStart(5)}  ${what}`);
  }
  const broken = reports.filter((report) => !isClean(report)).length;
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  console.log(
    `\ntidy: ${reports.length} rules over ${tree.files.length} files, ` +
      `${reports.length - broken} kept, ${broken} broken, ${findings} findings`,
  );
  process.exitCode = broken === 0 ? 0 : 1;
}

function printReport({ rule, looked, floor, findings }: RuleReport): void {
  const verdict = findings.length > 0 ? `${findings.length} findings` : 'kept';
  const blind = looked < floor ? `, TOO FEW: at least ${floor} expected` : '';
  console.log(`${rule.padEnd(20)} ${String(looked).padStart(4)} files  ${verdict}${blind}`);
  for (const { path, line, message } of findings) console.log(`  ${path}:${line} ${message}`);
}

main();
