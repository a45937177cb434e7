import type { Rule } from '../rule.ts';
import { findingsOf } from '../syntax.ts';

const page = 'docs/operations/configuration.md';

/** Whoever runs the API finds every setting on one page. */
export const documentedSettings: Rule = {
  name: 'documented-settings',
  floor: 1,
  looksAt: (path) => path === 'apps/api/src/config.ts',
  check: ({ text }, tree) => {
    const documented = tree.find(page)?.text ?? '';
    return findingsOf(text, /^ {2}([A-Z][A-Z0-9_]+):/gm, ([, name]) => name ?? '')
      .filter(({ message: name }) => !documented.includes(`\`${name}\``))
      .map(({ line, message: name }) => ({ line, message: `${name} is not in ${page}` }));
  },
};
