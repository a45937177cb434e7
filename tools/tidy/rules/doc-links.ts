import { posix } from 'node:path';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

const link = /\]\(([^)\s]+)\)|<img[^>]*\ssrc="([^"]+)"/g;

/** A page that points to nothing is a page that nobody reads any more. */
export const docLinks: Rule = {
  name: 'doc-links',
  floor: 10,
  looksAt: (path) => path.endsWith('.md'),
  check: ({ path, text }, tree) =>
    [...text.matchAll(link)].flatMap((match) => {
      const target = (match[1] ?? match[2] ?? '').replace(/#.*$/, '');
      if (target === '' || /^[a-z]+:/.test(target)) return [];
      if (tree.exists(posix.join(posix.dirname(path), target))) return [];
      return [{ line: lineAt(text, match.index), message: `${target} is not there` }];
    }),
};
