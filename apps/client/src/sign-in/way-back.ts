import { forgetStored, readStored, writeStored } from '@ecom/api-client';

const name = 'signInFor';
/** Who signs in much later has something else in mind. */
const keptMs = 30 * 60_000;

interface WayBack {
  readonly path: string;
  readonly atMs: number;
}

/** Remembers what a person wants to sign in for; it outlives a reload for the code. */
export const signInFor = (path: string): void => writeStored(name, { path, atMs: Date.now() });

/** Where a person goes once she is signed in: on with what she came for, else home. */
export function wayBack(): string {
  const kept = readStored<WayBack>(name);
  return kept && Math.abs(Date.now() - kept.atMs) < keptMs ? kept.path : '/';
}

/** She is where she wanted to go. */
export const forgetWayBack = (): void => forgetStored(name);
