import { type ApiEnv, problemResponse } from '@ecom/server-kit';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Refuses bodies of more than `maxBytes`. On node a body is never longer than the length that was
 * announced with it, so the number is enough; reading it as a stream to count it cost a fifth of a
 * whole write.
 */
export function limitBody(maxBytes: number): MiddlewareHandler<ApiEnv> {
  const onError = (c: Parameters<MiddlewareHandler<ApiEnv>>[0]) =>
    problemResponse(c, { code: 'http.body_too_large' });
  const counting = bodyLimit({ maxSize: maxBytes, onError });
  return (c, next) => {
    const told = announcedBytes(c.env);
    if (told === null) return counting(c, next);
    return told > maxBytes ? Promise.resolve(onError(c)) : next();
  };
}

interface NodeBindings {
  readonly incoming?: { readonly headers: Readonly<Record<string, string | undefined>> };
}

/** Null where no parser holds the sender to a length. */
function announcedBytes(env: unknown): number | null {
  const headers = (env as NodeBindings | undefined)?.incoming?.headers;
  if (!headers || headers['transfer-encoding'] !== undefined) return null;
  // Neither the one nor the other: HTTP/1.1 has no body then.
  return Number(headers['content-length'] ?? 0);
}
