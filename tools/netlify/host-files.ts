import fs from 'node:fs';
import path from 'node:path';
import { root } from '../launch/child.ts';
import { cacheControl, siteHeaders } from '../launch/site-headers.ts';

/** The apps that have a site. */
export type SiteApp = 'client' | 'admin';

/** Where a build's site is laid out for the host; `netlify.toml` names these folders. */
export const publishDir = (app: SiteApp): string => path.join(root, 'deploy/netlify/dist', app);

/**
 * What the host must do with an address. It compares from above and shows a file that is there
 * before it looks for a rule, but for rules with `!`. The API is rewritten, never redirected: one
 * origin, so that the refresh cookie travels. A missing asset is missing: the shell in its place
 * would be run as a script.
 */
export const redirectsText = `/api/* /.netlify/functions/api/:splat 200!
/assets/* /index.html 404
/* /index.html 200
`;

/**
 * The headers of the local site server as the host's file. No header stands in two rules, since
 * hosts differ in whether the second joins or replaces the first: pages keep the host's own
 * «public, max-age=0, must-revalidate», which says what our `no-cache` says.
 */
export function headersText(csp: Parameters<typeof siteHeaders>[0]): string {
  const lines = Object.entries(siteHeaders(csp, { https: true })).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const assets = `  Cache-Control: ${cacheControl('/assets/any')}`;
  return ['/*', ...lines, '/assets/*', assets, ''].join('\n');
}

/** For us alone: what the build was made from, its hashes, and twins that the host makes itself. */
const isPrivate = (name: string): boolean =>
  /^\.|^csp\.json/.test(path.basename(name)) || /\.(br|gz)$/.test(name);

/** Lays a built app out for the host. @throws when it has not been built */
export function publishSite(app: SiteApp, folder = publishDir(app)): void {
  const dist = path.join(root, 'apps', app, 'dist');
  const csp = JSON.parse(fs.readFileSync(path.join(dist, 'csp.json'), 'utf8'));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(dist, folder, {
    recursive: true,
    filter: (file) => file === dist || !isPrivate(path.relative(dist, file)),
  });
  fs.writeFileSync(path.join(folder, '_headers'), headersText(csp));
  fs.writeFileSync(path.join(folder, '_redirects'), redirectsText);
}
