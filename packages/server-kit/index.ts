export { type Actor, actorName } from './actor.ts';
export {
  type AuditLine,
  type CommandRequest,
  earlierReply,
  recordAudit,
  runCommand,
} from './command.ts';
export {
  createDatabase,
  type Database,
  DatabaseBusy,
  type DatabaseOptions,
} from './database.ts';
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
export { cleanImage } from './images/clean-image.ts';
export type { Orientation } from './images/exif-orientation.ts';
export type { ImageType } from './images/image-parts.ts';
export {
  type ImageFacts,
  type ImageLimits,
  type ImageRefusal,
  inspectImage,
} from './images/inspect-image.ts';
export { type StrippedImage, stripMetadata } from './images/strip-metadata.ts';
export { type KeptMessage, keepInboxMessage, listInboxMessages, trimInbox } from './inbox-store.ts';
export { type AccessLine, createAccessLog, createLog, type Log } from './log.ts';
export { createMetrics, type GaugeReading, type Metrics } from './metrics.ts';
export {
  drainOutbox,
  type OutboxConsumer,
  type OutboxMessage,
  type OutboxWorker,
  type SendOutcome,
  startOutboxWorker,
} from './outbox.ts';
export { drawPaper } from './papers/draw-paper.ts';
export type { Paper, PaperColumn, PaperSum, PaperTable } from './papers/paper.ts';
export { purgeExpired } from './purge.ts';
export { type RateLimit, takeToken } from './rate-limit.ts';
export {
  type BusListener,
  type EventBus,
  type EventHint,
  hintChannel,
  parseHints,
} from './realtime/event-bus.ts';
export { type Realtime, type RealtimeDeps, startRealtime } from './realtime/realtime.ts';
export type { Listener } from './realtime/wire.ts';
export { seal, sealBytes, sealKey, unseal, unsealBytes } from './seal.ts';
export { type SealableStorage, sealedStorage } from './sealed-files.ts';
export { type PresentedLink, type SignedLink, signLink, verifyLink } from './signed-link.ts';
export { type Reader, type Statement, statement } from './statement.ts';
export type { Tx } from './transaction.ts';
