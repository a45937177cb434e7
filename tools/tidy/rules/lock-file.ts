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
      optional: z.boolean().optional(),
      os: z.unknown().optional(),
      cpu: z.unknown().optional(),
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

/**
 * Binaries for systems that a registry did not serve when the lock was written still need their
 * line (`npm ci` refuses a lock without it), but their checksum could not be known.
 */
function isForeignBinary(entry: Entry): boolean {
  return entry.optional === true && (entry.os !== undefined || entry.cpu !== undefined);
}

function problemsOf(path: string, entry: Entry): readonly string[] {
  const installed = path.includes('node_modules/') && entry.link !== true;
  const sealed = entry.integrity !== undefined || entry.inBundle === true;
  return [
    ...(/^[a-z+]+:\/\//.test(entry.resolved ?? '')
      ? [`${path} names a host: ${entry.resolved}`]
      : []),
    ...(installed && !sealed && !isForeignBinary(entry) ? [`${path} has no integrity`] : []),
  ];
}
