import ts from 'typescript';
import { isCode, isServer, isTestSupport, isTool } from '../places.ts';
import type { Rule } from '../rule.ts';
import { dottedName, findingAt, nodesUnder } from '../syntax.ts';

interface Ban {
  readonly message: string;
  applies(path: string): boolean;
  hits(node: ts.Node): boolean;
}

const isBrowserApp = (path: string): boolean =>
  /^(apps\/(client|drivers|business|admin)|packages\/(ui|dash|map|i18n|api-client))\//.test(path);

const bans: readonly Ban[] = [
  {
    message: 'console belongs to tools and tests; servers have the log, apps show what happened',
    applies: (path) => !isTool(path) && !isTestSupport(path),
    hits: (node) => ts.isPropertyAccessExpression(node) && isName(node.expression, 'console'),
  },
  {
    message: 'time comes from the Clock, deadlines from the database',
    applies: (path) => path.startsWith('modules/') && !isTestSupport(path),
    hits: (node) => isDateOfNow(node) || isCallOf(node, 'Date.now', 'performance.now'),
  },
  {
    message: 'Math.random can be guessed: servers use node:crypto, simulations a seed',
    applies: (path) => isServer(path),
    hits: (node) => isCallOf(node, 'Math.random'),
  },
  {
    message: 'the environment is read in apps/api/src/config.ts, once and checked',
    applies: (path) => !isTool(path) && !isTestSupport(path) && !isBrowserApp(path),
    hits: (node) => dottedName(node) === 'process.env' && !isHandedToConfig(node),
  },
  {
    message: 'a browser has no process.env: settings come with the page',
    applies: (path) => isBrowserApp(path) && !isTool(path) && !isTestSupport(path),
    hits: (node) => dottedName(node) === 'process.env',
  },
];

const configFile = 'apps/api/src/config.ts';

/** Calls that go round the log, the clock, the configuration or real randomness. */
export const bannedCalls: Rule = {
  name: 'banned-calls',
  floor: 120,
  looksAt: (path) => isCode(path) && path !== configFile,
  check: (file) => {
    const applying = bans.filter((ban) => ban.applies(file.path));
    return [...nodesUnder(file.ast())].flatMap((node) =>
      applying.filter((ban) => ban.hits(node)).map((ban) => findingAt(node, ban.message)),
    );
  },
};

/** `readConfig(process.env)`: a process hands its environment over, unread. */
const isHandedToConfig = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && dottedName(node.parent.expression) === 'readConfig';

const isName = (node: ts.Node, name: string): boolean =>
  ts.isIdentifier(node) && node.text === name;

function isCallOf(node: ts.Node, ...names: readonly string[]): boolean {
  return ts.isCallExpression(node) && names.includes(dottedName(node.expression) ?? '');
}

function isDateOfNow(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !isName(node.expression, 'Date')) return false;
  return (node.arguments?.length ?? 0) === 0;
}
