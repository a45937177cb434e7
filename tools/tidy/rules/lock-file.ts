import { z } from 'zod';
import type { Rule } from '../rule.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
});

/** The lock file names no host, so that every machine installs from its own registry. */
export const lockFile: Rule = {
  name: 'lock-file',
  floor: 1,
  looksAt: (path) => path === 'package-lock.json',
  check: ({ text }) => {
    const lock = lockSchema.safeParse(JSON.parse(text));
    if (!lock.success) return [{ line: 1, message: 'this is no lock file of npm 7 or later' }];
    return Object.entries(lock.data.packages)
      .flatMap(([path, entry]) => problemsOf(path, entry))
      .map((message) => ({ line: 1, message }));
  },
};

type Entry = z.infer<typeof lockSchema>['packages'][string];

function problemsOf(path: string, entry: Entry): readonly string[] {
  const installed = path.includes('node_modules/') && entry.link !== true;
  return [
    ...(/^[a-z+]+:\/\//.test(entry.resolved ?? '')
      ? [`${path} names a host: ${entry.resolved}`]
      : []),
    ...(installed && entry.integrity === undefined && entry.inBundle !== true
      ? [`${path} has no integrity`]
      : []),
  ];
}
