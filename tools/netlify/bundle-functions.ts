import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../launch/child.ts';

/** The functions by their names on the host, and where each begins. */
const functions = {
  api: 'apps/api/src/netlify.ts',
  scheduled: 'apps/api/src/netlify-scheduled.ts',
} as const;

export type FunctionName = keyof typeof functions;

/** Beside other builds: never committed. `netlify.toml` names this folder. */
export const functionsDir = path.join(root, 'apps/api/dist/netlify');

/** Compiled code cannot be part of a script: the host's own bundler puts these beside it. */
const native = ['@node-rs/argon2'];

/**
 * Writes each function with all its modules as `<folder>/<name>/<name>.mjs`. Netlify's bundler
 * follows imports of packages but leaves their files as they are, and ours are TypeScript: it gets
 * plain JavaScript, in one piece, which also loads faster than a thousand files.
 */
export async function bundleFunctions(
  folder = functionsDir,
  names: readonly FunctionName[] = ['api', 'scheduled'],
): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      define: { ecomBuild: JSON.stringify(commit()) },
      ssr: { noExternal: true, external: native, target: 'node' },
      build: {
        ssr: path.join(root, functions[name]),
        target: 'node24',
        outDir: path.join(folder, name),
        emptyOutDir: true,
        rolldownOptions: {
          output: { entryFileNames: `${name}.mjs`, chunkFileNames: 'chunks/[name].mjs' },
          treeshake: { moduleSideEffects: hasSideEffects },
        },
      },
    });
  }
}

/** What is being built, as Netlify calls it while it builds. */
const commit = (): string => process.env.COMMIT_REF?.slice(0, 12) ?? 'unversioned';

/** Sockets come with server-kit's face but not into a function: nothing there is run by itself. */
const hasSideEffects = (id: string): boolean =>
  !/\/node_modules\/(socket\.io|engine\.io|sharp)[^/]*\/|\/server-kit\/realtime\//.test(id);
