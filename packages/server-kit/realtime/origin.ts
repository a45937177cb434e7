import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page may open a socket. Browsers always name its origin; whoever names none is no
 * page, and needs a token like everybody. The site that proxies us names itself as host.
 */
export function isAllowedOrigin(
  { origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  siteOrigins: readonly string[],
): boolean {
  if (origin === undefined || siteOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
