import { type DestinationStream, type Logger, pino } from 'pino';

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
export function createLog(level: string, destination?: DestinationStream): Log {
  const redact = { paths: redactedPaths, censor: '[redacted]' };
  return pino(
    { level, redact, base: null },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );
}
