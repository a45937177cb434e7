import path from 'node:path';
import { root } from '../launch/child.ts';
import { bundleFunctions, functionsDir } from './bundle-functions.ts';
import { publishDir, publishSite, type SiteApp } from './host-files.ts';

/**
 * `node tools/netlify/build-site.ts client`, after `npm run build`: lays out what `netlify.toml`
 * points at. Each site brings the API along, so that its cookie is its own; the client's alone
 * brings the scheduled function, since one is enough.
 */
const apps: readonly SiteApp[] = ['client', 'admin'];
const app = apps.find((name) => name === process.argv[2]);
if (app) {
  publishSite(app);
  await bundleFunctions(functionsDir, app === 'client' ? ['api', 'scheduled'] : ['api']);
  for (const folder of [publishDir(app), functionsDir]) console.log(path.relative(root, folder));
} else {
  console.error(`usage: node tools/netlify/build-site.ts ${apps.join('|')}`);
  process.exitCode = 1;
}
// The bundler leaves a worker behind that would keep the process waiting for ever.
process.exit();
