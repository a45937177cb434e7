import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './log-error.ts';

export type Log = Logger;

/** Field names that never reach a log line, at the depths where bodies and headers stand. */
const secretFields = [
  'phone',
  'to',
  'code',
  'pin',
  'token',
  'accessToken',
  'refreshToken',
  'password',
  'authorization',
  'cookie',
  'body',
];
const redactedPaths = secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** JSON lines on `destination` (standard error by default), without phones, codes or tokens. */
export function createLog(level: string, destination: DestinationStream = standardError()): Log {
  const redact = { paths: redactedPaths, censor: '[redacted]' };
  const serializers = { err: describeError };
  return pino({ level, redact, serializers, base: null }, destination);
}

export interface AccessLine {
  readonly requestId: string;
  readonly method: string;
  /** The template, such as `/v1/rides/{id}`: no id of anybody. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
}

/**
 * For the one line of every request. Its fields are few and named in its type, so there is
 * nothing to search for secrets: redaction was a tenth of a read's whole cost.
 */
export function createAccessLog(
  level: string,
  destination: DestinationStream = standardError(),
): (line: AccessLine) => void {
  const log = pino({ level, base: null }, destination);
  return (line) => log.info(line);
}

let shared: ReturnType<typeof pino.destination> | undefined;

/** One buffer a process: lines leave together, after a second at the latest and at its end. */
function standardError(): DestinationStream {
  if (shared) return shared;
  const made = pino.destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 1000 });
  process.on('exit', () => made.flushSync());
  shared = made;
  return made;
}
