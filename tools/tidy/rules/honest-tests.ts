import ts from 'typescript';
import { isTest } from '../places.ts';
import type { Rule } from '../rule.ts';
import { dottedName, findingAt, nodesUnder } from '../syntax.ts';

/** Every test runs, and waits for a condition rather than for a while. */
export const honestTests: Rule = {
  name: 'honest-tests',
  floor: 25,
  looksAt: (path) => isTest(path) && /\.tsx?$/.test(path),
  check: (file) =>
    [...nodesUnder(file.ast())].flatMap((node) => {
      if (isLeftOut(node)) return [findingAt(node, 'no test is left out or run alone')];
      if (isTestFile(file.path) && isSleep(node))
        return [findingAt(node, 'wait for a condition, not for a while')];
      return [];
    }),
};

/** Helpers beside tests may pause between two looks at a condition. */
const isTestFile = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);

const leftOut = /^(test|it|describe|suite|bench)(\.\w+)*\.(only|skip|todo|fixme|skipIf|runIf)$/;

function isLeftOut(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  return leftOut.test(dottedName(node) ?? '');
}

function isSleep(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /['"](node:)?timers\/promises['"]/.test(node.getText());
  if (!ts.isCallExpression(node)) return false;
  if (/(^|\.)waitForTimeout$/.test(dottedName(node.expression) ?? '')) return true;
  return dottedName(node.expression) === 'setTimeout' && resolvesItsPromise(node);
}

/** `new Promise((resolve) => setTimeout(resolve, …))`, whatever the parameter is called. */
function resolvesItsPromise(call: ts.CallExpression): boolean {
  const callback = call.arguments[0];
  if (callback === undefined || !ts.isIdentifier(callback)) return false;
  for (let node: ts.Node = call; node.parent !== undefined; node = node.parent) {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Promise') return true;
  }
  return false;
}
