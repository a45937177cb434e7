import { type AccessLine, createAccessLog, createLog, type Log } from '@ecom/server-kit';

/** Keeps what is logged, so that a test can say what must not be there. */
export function silentLog(): {
  log: Log;
  logAccess: (line: AccessLine) => void;
  lines: string[];
} {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLog('debug', destination);
  return { log, logAccess: createAccessLog('debug', destination), lines };
}
