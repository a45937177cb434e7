import type { Reader } from '@ecom/server-kit';
import { type AuditLine, type AuditQuery, auditPage } from '../../store/admin/audit-store.ts';

export type { AuditLine, AuditQuery } from '../../store/admin/audit-store.ts';

/** A page of the audit trail, the newest first. Who did what to whom, when, and why. */
export const readAudit = (reader: Reader, query: AuditQuery): Promise<AuditLine[]> =>
  auditPage(reader, query);
