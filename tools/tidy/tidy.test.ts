import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import type { Rule } from './rule.ts';
import { isClean, runRule } from './run-rule.ts';
import { fileOf, type Tree, treeOf } from './tree.ts';

const fixtures = new URL('./fixtures/', import.meta.url);

/**
 * A fixture is a small repository in one text: `=== path (n)` begins a file in which the rule
 * must find `n` faults, none when nothing is said.
 */
function read(rule: Rule, which: 'bad' | 'good'): { tree: Tree; expected: Map<string, number> } {
  const text = readFileSync(new URL(`${rule.name}/${which}.txt`, fixtures), 'utf8');
  const expected = new Map<string, number>();
  const files = text
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [, path = '', count = '0'] = /^(\S+)(?: \((\d+)\))?\n/.exec(section) ?? [];
      expected.set(path, Number(count));
      return fileOf(path, section.slice(section.indexOf('\n') + 1));
    });
  return { tree: treeOf(files), expected };
}

function countsOf(rule: Rule, tree: Tree): Map<string, number> {
  const counts = new Map(tree.files.map(({ path }) => [path, 0]));
  for (const { path } of runRule(rule, tree).findings)
    counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

describe.each(allRules.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  it('finds every fault of its bad example, in its place', () => {
    const { tree, expected } = read(rule, 'bad');
    expect([...expected.values()].some((count) => count > 0)).toBe(true);
    expect(countsOf(rule, tree)).toEqual(expected);
  });

  it('finds nothing in its good example', () => {
    const { tree } = read(rule, 'good');
    expect(runRule(rule, tree).findings).toEqual([]);
    expect(runRule(rule, tree).looked).toBeGreaterThan(0);
  });

  it('fails when it sees fewer files than its floor', () => {
    expect(rule.floor).toBeGreaterThan(0);
    expect(isClean(runRule(rule, treeOf([])))).toBe(false);
  });
});

it('every rule has a fixture, and every fixture a rule', () => {
  expect(existsSync(fixtures)).toBe(true);
  expect(readdirSync(fixtures).sort()).toEqual(allRules.map(({ name }) => name).sort());
});
