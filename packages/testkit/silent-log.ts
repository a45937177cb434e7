import { createLog, type Log } from '@ecom/server-kit';

/** Keeps what is logged, so that a test can say what must not be there. */
export function silentLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  return { log, lines };
}
