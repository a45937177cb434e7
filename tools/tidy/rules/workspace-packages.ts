import { z } from 'zod';
import type { Rule } from '../rule.ts';

const versions = z.record(z.string(), z.string()).optional();

const manifestSchema = z.object({
  name: z.string(),
  private: z.boolean().optional(),
  license: z.string().optional(),
  type: z.string().optional(),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  peerDependencies: versions,
});

type Manifest = z.infer<typeof manifestSchema>;

/** Nothing is published, no licence is given, and versions change only on purpose. */
export const workspacePackages: Rule = {
  name: 'workspace-packages',
  floor: 10,
  looksAt: (path) => path === 'package.json' || path.endsWith('/package.json'),
  check: ({ path, text }) => {
    const manifest = manifestSchema.safeParse(JSON.parse(text));
    if (!manifest.success) return [{ line: 1, message: 'this is no package manifest' }];
    return problemsOf(manifest.data, path).map((message) => ({ line: 1, message }));
  },
};

function problemsOf(manifest: Manifest, path: string): readonly string[] {
  const folder = path.split('/').at(-2);
  const name = folder === undefined ? 'ecom' : `@ecom/${folder}`;
  return [
    ...(manifest.name === name ? [] : [`the package is called ${name}, as its folder`]),
    ...(manifest.private === true ? [] : ['"private" is true: nothing is published']),
    ...(manifest.license === 'UNLICENSED' ? [] : ['"license" is "UNLICENSED": none is chosen']),
    ...(manifest.type === 'module' ? [] : ['"type" is "module"']),
    ...looseVersions(manifest),
  ];
}

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

function looseVersions(manifest: Manifest): readonly string[] {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  });
  return all
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name}@${version} is not an exact version`);
}
