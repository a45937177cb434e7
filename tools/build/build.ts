import { LaunchProblem } from '../launch/problem.ts';
import { ensureClientBuilt } from './client-build.ts';

/** `npm run build`: every app whose sources changed since its last build. */
try {
  await ensureClientBuilt((text) => console.log(text));
  console.log('apps/client/dist');
} catch (error) {
  if (!(error instanceof LaunchProblem)) throw error;
  console.error(`${error.fr}\n${error.en}`);
  process.exitCode = 1;
}
