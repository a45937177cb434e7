import path from 'node:path';
import { root } from '../launch/child.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { distOf, ensureSitesBuilt, siteApps } from './site-build.ts';

/** `npm run build`: every app whose sources changed since its last build. */
try {
  await ensureSitesBuilt((text) => console.log(text));
  for (const app of siteApps) console.log(path.relative(root, distOf(app)));
} catch (error) {
  if (!(error instanceof LaunchProblem)) throw error;
  console.error(`${error.fr}\n${error.en}`);
  process.exitCode = 1;
}
