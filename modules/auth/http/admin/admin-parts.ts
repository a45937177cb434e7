import { z } from '@hono/zod-openapi';
import type { AdminAct } from '../../domain/admin-rights.ts';
import { plainText } from '../schemas.ts';

/** Names a route's act in the document, where the tests hold every route against the table. */
export const act = <Act extends AdminAct>(name: Act) => ({ 'x-act': name }) as const;

export const adminLive = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;

/** Of every admin route that asks for the second factor. */
export const adminMay = [
  403,
  'auth.forbidden',
  'auth.second_factor_required',
  'auth.account_frozen',
  'auth.registration_incomplete',
] as const;

/** Of every act on somebody's account. */
export const mayActOn = [...adminMay, 'auth.not_oneself'] as const;

/** Of reads, which carry no key. */
export const invalidQuery = [400, 'http.invalid_request'] as const;

export const notFound = [404, 'auth.not_found'] as const;

/** Why an admin acts: kept in the audit beside the act. */
export const reasonSchema = plainText({ min: 3, max: 500 }).openapi({
  example: 'Signalé volé par son propriétaire, vérifié au téléphone',
});

export const reasonBody = z.strictObject({ reason: reasonSchema }).openapi('AdminReason');

export const userIdParam = z.object({ id: z.string().openapi({ example: 'usr_0190b6a5-…' }) });

export const pageLimit = z.coerce.number().int().min(1).max(50).default(20);

/** An id as on the wire; the prefix is checked where it is read. */
export const cursorSchema = z.string().max(60).optional();
