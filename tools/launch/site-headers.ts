/**
 * The headers of our own sites, in one place: the local site server sends them, and the files
 * that configure a host are written from the same values.
 */

export interface CspHashes {
  /** `sha256-…` of each inline script of the built pages. */
  readonly scriptHashes: readonly string[];
  readonly styleHashes: readonly string[];
}

const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash.replaceAll("'", '')}'`);

/** Nothing from elsewhere, nothing inline but what the build itself wrote. */
export function contentSecurityPolicy({ scriptHashes, styleHashes }: CspHashes): string {
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...quoted(scriptHashes)].join(' '),
    ['style-src', `'self'`, ...quoted(styleHashes)].join(' '),
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    // A voice that was just recorded, or fetched with a token.
    `media-src blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Sent with every answer of a site. `https` adds the promise to stay on it. */
export function siteHeaders(hashes: CspHashes, { https }: { https: boolean }) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(hashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), microphone=(self), payment=(), usb=(), geolocation=(self), otp-credentials=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Names under /assets carry a hash of their content; everything else must be asked for again. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
