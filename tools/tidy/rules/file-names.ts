import type { Rule } from '../rule.ts';

/** The pages that a newcomer's eye looks for in capitals. */
const capitals = /(^|\/)(README(\.fr)?|ARCHITECTURE|CONTRIBUTING|CHANGELOG|LICENSE)\.md$/;

/** kebab-case, then extensions: `accept-ride.test.ts`. Migrations have a rule of their own. */
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const fileNames: Rule = {
  name: 'file-names',
  floor: 200,
  looksAt: (path) => !capitals.test(path) && !path.startsWith('database/migrations/'),
  check: ({ path }) => {
    const odd = path.split('/').filter((segment) => !kebab.test(segment));
    return odd.map((segment) => ({ line: 1, message: `«${segment}» is not kebab-case` }));
  },
};
