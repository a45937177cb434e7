import { createHash } from 'node:crypto';
import { err, newId, type Refusal, type Result } from '@ecom/kernel';
import type { Database } from './database.ts';
import { type Reader, statement } from './statement.ts';
import type { Tx } from './transaction.ts';

export interface CommandRequest {
  /** `module.verb_noun`, as written in the audit. */
  readonly name: string;
  /** Who acts: `user:<uuid>`, `device:<uuid>`, `system`. Keys of two actors never meet. */
  readonly actor: string;
  readonly requestId: string;
  /** From the `Idempotency-Key` header; absent where the use-case is itself repeatable. */
  readonly key?: string;
  /** What the key stands for: the same key with another input is refused. */
  readonly input: unknown;
  readonly subject?: string;
  /** What else the audit must tell, such as the reason an admin gave. No phone, no secret. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** Static rights, checked before anything is read. */
  readonly authorise?: () => Refusal | null;
  /** Rights that the database knows, read in the command's own transaction before all else. */
  readonly admit?: (tx: Tx) => Promise<Refusal | null>;
  /** True for a command that may itself take away what `admit` asks for. */
  readonly endsAdmission?: boolean;
}

export interface AuditLine {
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: string;
  readonly requestId: string;
}

const insertAuditLines = statement(
  'app.insert_audit_lines',
  // The moment once for all: as the column's default it would be asked for row by row.
  `INSERT INTO app.audit (id, actor, action, subject, outcome, request_id, occurred_at)
   SELECT l.*, (SELECT app.now())
   FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) l`,
);

/** For a transaction that carries out many people's commands at once: one line each. */
export async function recordAudit(tx: Tx, lines: readonly AuditLine[]): Promise<void> {
  await tx.query(insertAuditLines, [
    lines.map(() => newId()),
    lines.map(({ actor }) => actor),
    lines.map(({ action }) => action),
    lines.map(({ subject }) => subject),
    lines.map(({ outcome }) => outcome),
    lines.map(({ requestId }) => requestId),
  ]);
}

/** Carries a refusal out of the transaction so that it rolls back. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}

const claimKey = statement<{ claimed: boolean }>(
  'app.claim_idempotency_key',
  `INSERT INTO app.idempotency_key (scope, key, request_hash) VALUES ($1, $2, $3)
   ON CONFLICT (scope, key) DO NOTHING RETURNING true AS claimed`,
);
const readKey = statement<{ same: boolean; answer: Result<unknown, string> }>(
  'app.read_idempotency_key',
  `SELECT request_hash = $3 AS same, answer FROM app.idempotency_key WHERE scope = $1 AND key = $2`,
);
const keepAnswer = statement(
  'app.keep_idempotent_answer',
  `UPDATE app.idempotency_key SET answer = $3 WHERE scope = $1 AND key = $2`,
);
const insertAudit = statement(
  'app.insert_audit',
  `INSERT INTO app.audit (id, actor, action, subject, outcome, request_id, detail)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/**
 * The one way to write: authorise → BEGIN → admit → idempotency key → use-case → admit again →
 * outbox, events, audit → COMMIT → answer. A second request with the same key waits for the first, then gets its answer
 * with nothing done again; with another input it gets `http.idempotency_conflict`. A refusal
 * rolls everything back, its key included, unless it says `keepWrites`. Values must survive JSON.
 */
export async function runCommand<Value, Code extends string>(
  database: Database,
  request: CommandRequest & { readonly subjectOf?: (value: Value) => string },
  useCase: (tx: Tx) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const forbidden = request.authorise?.();
  if (forbidden) return { ok: false, error: forbidden };
  try {
    return await database.transaction(async (tx) => {
      const refused = await request.admit?.(tx);
      if (refused) throw new RolledBack(refused);
      const earlier = await earlierAnswer<Value>(tx, request);
      if (earlier) return earlier;
      const result = await useCase(tx);
      if (!result.ok && !result.error.keepWrites) throw new RolledBack(result.error);
      // It may have waited for a lock in which the right was taken away.
      const late = result.ok && !request.endsAdmission ? await request.admit?.(tx) : null;
      if (late) throw new RolledBack(late);
      // Who signs in is known only by what the use-case found.
      const subject = result.ok ? request.subjectOf?.(result.value) : undefined;
      await record(tx, { ...request, ...(subject !== undefined && { subject }) }, result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, error: error.refusal };
    throw error;
  }
}

/**
 * The answer that a key already has, for a caller with costly work to do before the command.
 * Null where there is none; the command itself decides about conflicts.
 */
export async function earlierReply<Value, Code extends string>(
  reader: Reader,
  request: CommandRequest,
): Promise<Result<Value, Code | string> | null> {
  if (request.key === undefined) return null;
  const [kept] = await reader.query(readKey, [request.actor, request.key, hashOf(request)]);
  return kept?.same ? (kept.answer as Result<Value, Code>) : null;
}

const hashOf = ({ name, input }: CommandRequest): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest();

async function earlierAnswer<Value>(
  tx: Tx,
  request: CommandRequest,
): Promise<Result<Value, string> | null> {
  const { actor, key } = request;
  if (key === undefined) return null;
  const hash = hashOf(request);
  const [claim] = await tx.query(claimKey, [actor, key, hash]);
  if (claim) return null;
  const [kept] = await tx.query(readKey, [actor, key, hash]);
  if (!kept?.same) return err('http.idempotency_conflict');
  return kept.answer as Result<Value, string>;
}

async function record(
  tx: Tx,
  { name, actor, key, subject, requestId, detail }: CommandRequest,
  result: Result<unknown, string>,
): Promise<void> {
  if (key !== undefined) await tx.query(keepAnswer, [actor, key, JSON.stringify(result)]);
  const outcome = result.ok ? 'done' : result.error.code;
  const told = detail ? JSON.stringify(detail) : null;
  const row = [newId(), actor, name, subject ?? null, outcome, requestId, told];
  await tx.query(insertAudit, row);
}
