import { createHmac, timingSafeEqual } from 'node:crypto';
import { err, invariant, ok, type Result } from '@ecom/kernel';

export interface SignedLink {
  /** Absolute path without a query, such as `/api/v1/files/fil_…`. */
  readonly path: string;
  /** Milliseconds since 1970; from this instant on the link is dead. */
  readonly expiresAtMs: number;
  /** For whom or what it is meant, such as a session; not in the link, known at both ends. */
  readonly bound: string;
}

/** The two query parameters as they came, and what the receiver knows by itself. */
export interface PresentedLink {
  readonly path: string;
  readonly expires: string | undefined;
  readonly signature: string | undefined;
  readonly bound: string;
}

/**
 * A path that opens for `bound` until it expires: `path?expires=…&signature=…`, HMAC-SHA-256
 * under `secret`. Whoever holds the link but is somebody else gets nothing.
 */
export function signLink(secret: string, link: SignedLink): string {
  invariant(/^\/[^?#\s]*$/.test(link.path), 'a signed link has a path without query');
  invariant(isMoment(link.expiresAtMs), 'a signed link expires at a whole millisecond');
  const { path, expiresAtMs, bound } = link;
  return `${path}?expires=${expiresAtMs}&signature=${signatureOf(secret, link, bound)}`;
}

/**
 * The path, when the link is genuine, bound to the receiver and alive at `nowMs`. Only a genuine
 * link is called expired. Compares in constant time; the text must be the one we wrote.
 */
export function verifyLink(
  secret: string,
  { path, expires = '', signature = '', bound }: PresentedLink,
  nowMs: number,
): Result<{ path: string }, 'files.link_invalid' | 'files.link_expired'> {
  const expiresAtMs = Number(expires);
  if (!/^[1-9]\d{0,15}$/.test(expires) || !isMoment(expiresAtMs)) return err('files.link_invalid');
  const expected = signatureOf(secret, { path, expiresAtMs }, bound);
  if (!isSame(expected, signature)) return err('files.link_invalid');
  return nowMs < expiresAtMs ? ok({ path }) : err('files.link_expired');
}

const isMoment = (ms: number): boolean => Number.isSafeInteger(ms) && ms > 0;

/** JSON keeps the fields apart whatever is in them; the first one keeps this use of a secret apart. */
function signatureOf(
  secret: string,
  { path, expiresAtMs }: Omit<SignedLink, 'bound'>,
  bound: string,
): string {
  const text = JSON.stringify(['ecom.signed-link', path, expiresAtMs, bound]);
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
