import type { Id } from '@ecom/kernel';
import { type Reader, statement } from '@ecom/server-kit';

/** One line of the audit trail, with the names that its ids have today. */
export interface AuditLine {
  readonly id: Id<'aud'>;
  readonly at: Date;
  /** `user:<uuid>`, `device:<uuid>`, `operator:…`, `system`. */
  readonly actor: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly outcome: string;
  readonly requestId: string;
  readonly detail: Readonly<Record<string, string | number | boolean>> | null;
}

export interface AuditQuery {
  readonly subject: string | null;
  readonly actor: string | null;
  readonly action: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** What is cast must be a uuid for certain: one odd row would break every page that it is on. */
const uuidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const personOf = (column: string) =>
  `CASE WHEN a.${column} ~ '^user:${uuidPattern}$' THEN substr(a.${column}, 6)::uuid END`;

/**
 * One statement for each filter that an index serves, so that none reads the whole trail; the
 * other filters sift what that one finds. Ids are UUIDv7, so their order is that of time.
 */
const pageBy = (lead: 'subject' | 'actor' | 'action' | 'newest', condition: string) =>
  statement<AuditLine>(
    `auth.read_audit_by_${lead}`,
    `SELECT a.id, a.occurred_at AS "at", a.actor, who.name AS "actorName", a.action, a.subject,
       whom.name AS "subjectName", a.outcome, a.request_id AS "requestId", a.detail
     FROM app.audit a
     LEFT JOIN identity.app_user who ON who.id = ${personOf('actor')}
     LEFT JOIN identity.app_user whom ON whom.id = ${personOf('subject')}
     WHERE ${condition}
       AND ($1::text IS NULL OR a.subject = $1) AND ($2::text IS NULL OR a.actor = $2)
       AND ($3::text IS NULL OR a.action = $3)
       AND ($4::uuid IS NULL OR a.id < $4)
     ORDER BY a.id DESC LIMIT $5`,
  );
const commonest = 'payments.transfer';
const pages = {
  subject: pageBy('subject', 'a.subject = $1'),
  actor: pageBy('actor', 'a.actor = $2'),
  // As the index has it: it leaves out what every page of the trail is full of.
  action: pageBy('action', `a.action = $3 AND a.action <> '${commonest}'`),
  newest: pageBy('newest', 'true'),
};

/** A page of the trail, the newest first. */
export const auditPage = (reader: Reader, query: AuditQuery) => {
  const { subject, actor, action, beforeId, limit } = query;
  const rare = action !== null && action !== commonest;
  const lead = subject ? 'subject' : actor ? 'actor' : rare ? 'action' : 'newest';
  return reader.query(pages[lead], [subject, actor, action, beforeId, limit]);
};
