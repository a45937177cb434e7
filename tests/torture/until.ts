import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMs = 50;

/**
 * Waits for something to become true, and looks again every twentieth of a second.
 * @throws with `what` when it has not within `timeoutMs`
 */
export async function until(
  what: string,
  isTrue: () => Promise<boolean> | boolean,
  timeoutMs = 60_000,
): Promise<void> {
  const deadlineMs = performance.now() + timeoutMs;
  while (!(await isTrue())) {
    if (performance.now() > deadlineMs) {
      throw new Error(`within ${timeoutMs / 1000} s it did not come true that ${what}`);
    }
    await pause(lookEveryMs);
  }
}
