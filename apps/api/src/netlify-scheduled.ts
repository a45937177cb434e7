import { warmInstance } from './netlify/instance.ts';

/** Below the 30 s of a scheduled function, with room for the purge. */
const drainMs = 20_000;

/** The net under the drain of each request: sends what a killed one left, then forgets the old. */
export default async function handler(): Promise<void> {
  const parts = await warmInstance();
  await parts.drain(AbortSignal.timeout(drainMs));
  await parts.purge();
}

// Read from the text of this file when it is deployed: it must be written out.
export const config = { schedule: '*/5 * * * *' };
