import { type ArchiveFormat, zipFunctions } from '@netlify/zip-it-and-ship-it';
import { root } from '../launch/child.ts';

/** What is read at run time and no import tells of: the letters of receipts. As in `netlify.toml`. */
export const includedFiles = [
  'node_modules/@expo-google-fonts/noto-sans/{400Regular,700Bold}/*.ttf',
];

/** One packaged function: where it lies, what runs it, and when by itself. */
export interface PackagedFunction {
  readonly name: string;
  /** A zip file, or a folder with what would be in it. */
  readonly path: string;
  readonly runtime: string;
  readonly schedule: string | undefined;
}

/**
 * What Netlify does with the functions folder of a build: its own bundler, its own runtime around
 * them. Deploying does it too; here it serves to test and to measure what will be deployed.
 */
export async function packageFunctions(
  from: string,
  to: string,
  archiveFormat: `${ArchiveFormat}`,
): Promise<readonly PackagedFunction[]> {
  const results = await zipFunctions([from], to, {
    archiveFormat: archiveFormat as ArchiveFormat,
    basePath: root,
    repositoryRoot: root,
    config: { '*': { nodeVersion: '24', includedFiles } },
  });
  return results.map(({ name, path, runtimeVersion, schedule }) => ({
    name,
    path,
    runtime: runtimeVersion ?? '',
    schedule,
  }));
}
