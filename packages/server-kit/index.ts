export { type Actor, actorName } from './actor.ts';
export { type CommandRequest, runCommand } from './command.ts';
export { createDatabase, type Database, type DatabaseOptions } from './database.ts';
export { eventsAfter, eventsBefore, type LoggedEvent } from './event-log.ts';
export type { ApiEnv } from './http/api-env.ts';
export { clientAddress, parseTrustedProxies, type TrustedProxies } from './http/client-address.ts';
export {
  commandKeyHeader,
  commandRequest,
  requireActor,
} from './http/command-request.ts';
export { eventRoutes } from './http/event-routes.ts';
export { HttpRefusal, type ProblemStatuses, problemResponse, problems } from './http/problem.ts';
export { createRouter, type Router } from './http/router.ts';
export { type AccessLine, createAccessLog, createLog, type Log } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export {
  drainOutbox,
  type OutboxConsumer,
  type OutboxMessage,
  type OutboxWorker,
  type SendOutcome,
  startOutboxWorker,
} from './outbox.ts';
export { purgeExpired } from './purge.ts';
export { type RateLimit, takeToken } from './rate-limit.ts';
export {
  type BusListener,
  type EventBus,
  type EventHint,
  hintChannel,
  parseHint,
} from './realtime/event-bus.ts';
export { type Realtime, type RealtimeDeps, startRealtime } from './realtime/realtime.ts';
export type { Listener } from './realtime/wire.ts';
export { seal, sealKey, unseal } from './seal.ts';
export { type Reader, type Statement, statement } from './statement.ts';
export type { Tx } from './transaction.ts';
