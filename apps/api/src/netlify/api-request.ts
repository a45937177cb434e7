/** The site's own address of the API, and the one that every function has besides. */
const mounts = /^\/(?:api|\.netlify\/functions\/api)(?=\/|$)/;

/**
 * The request as the app knows it: without the mount, and with the caller's address in the place
 * of whatever he wrote there himself. The function stands at the edge and believes nobody: only
 * what Netlify itself says of the connection counts. Without an address he shares the limits of
 * all who have none.
 */
export function toApiRequest(request: Request, address: string | undefined): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(mounts, '') || '/';
  const headers = new Headers(request.headers);
  headers.set('x-forwarded-for', address ?? 'unknown');
  headers.set('x-forwarded-proto', url.protocol.slice(0, -1));
  // A stream as body must say that it does not wait for the answer's.
  const body = request.body === null ? {} : { body: request.body, duplex: 'half' as const };
  return new Request(url, { method: request.method, headers, ...body });
}
