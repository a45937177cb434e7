import ts from 'typescript';
import { isCode, isTestSupport } from '../places.ts';
import type { Rule } from '../rule.ts';
import { findingAt, nodesUnder } from '../syntax.ts';

/** SQL stands where it can be read in one place and reviewed for locks. */
export const sqlPlace: Rule = {
  name: 'sql-place',
  floor: 90,
  looksAt: (path) => (isCode(path) || path.endsWith('.sql')) && !mayHoldSql(path),
  check: (file) => {
    if (file.path.endsWith('.sql')) return [{ line: 1, message: 'no SQL file stands here' }];
    return [...nodesUnder(file.ast())]
      .filter((node) => isSqlText(node) || isSqlTag(node) || isQueryBuilder(node))
      .map((node) => findingAt(node, 'SQL stands in a store, server-kit, database or a bus'));
  },
};

const mayHoldSql = (path: string): boolean =>
  /^(modules\/[^/]+\/store|packages\/server-kit|database|adapters\/bus-[^/]+)\//.test(path) ||
  // The launcher asks servers whether they answer; the generator reads the catalogue.
  /^tools\/(launch|check|generate|tidy)\//.test(path) ||
  isTestSupport(path);

/** Keywords in one case: a sentence that begins with «Select» is not a query. */
const statement = new RegExp(
  [
    'select\\s[\\s\\S]*\\bfrom\\s',
    'select\\s+(1\\b|[a-z_.]+\\()',
    'insert\\s+into\\s',
    'update\\s+[a-z_."]+\\s+set\\s',
    'delete\\s+from\\s',
    'with\\s+(recursive\\s+)?[a-z_]+\\s+as\\s',
    '(create|alter|drop|truncate)\\s+(table|role|schema|database|index|user|extension)\\s',
    '(grant|revoke)\\s+[a-z, ]+\\s+(on|to)\\s',
  ].join('|'),
  'i',
);

function isSqlText(node: ts.Node): boolean {
  const text = textOf(node)?.trimStart();
  if (text === undefined || !/^([a-z]+|[A-Z]+)\s/.test(text)) return false;
  return text.search(statement) === 0;
}

/** The text of a string, or of a template with its holes left out. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('hole');
}

function isSqlTag(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node) && /(^|\.)sql$/.test(node.tag.getText());
}

const builderCalls = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom']);

function isQueryBuilder(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return builderCalls.has(node.expression.name.text);
}
