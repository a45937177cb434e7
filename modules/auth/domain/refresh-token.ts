import { createHmac, hash } from 'node:crypto';

export const refreshPolicy = {
  validMs: 60 * 24 * 60 * 60_000,
  /** Answers get lost on mobile networks: for so long a used token still gets its successor. */
  graceMs: 20_000,
} as const;

const derive = (secret: string, label: string, from: string): string =>
  createHmac('sha256', secret).update(`${label}|${from}`).digest('base64url');

/** The first token of a session: 256 bits, the same again for a repeated verify. */
export const firstToken = (secret: string, sessionId: string, code: string): string =>
  derive(secret, 'first', `${sessionId}|${code}`);

/**
 * The one token that follows `token`. Derived instead of drawn, so that a lost answer can be
 * given again although only hashes are stored. Nobody computes it without the secret.
 */
export const successorOf = (secret: string, token: string): string => derive(secret, 'next', token);

/** What is stored. Unkeyed is enough: the token itself has 256 bits. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');
