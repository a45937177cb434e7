import { ok, parseId, toWireId } from '@ecom/kernel';
import { problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { userSubject } from '../../events.ts';
import type { AuthRouteDeps } from '../../http.ts';
import { type AuditLine, readAudit } from '../../use-cases/admin/read-audit.ts';
import { answer, signedIn } from '../route-parts.ts';
import { adminCommand, refuse } from './admin-command.ts';
import { act, adminLive, adminMay, cursorSchema, invalidQuery, pageLimit } from './admin-parts.ts';

const auditLineSchema = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    actor: z.string().openapi({ example: 'user:0190b6a5-…' }),
    actorName: z.string().nullable(),
    action: z.string().openapi({ example: 'auth.admin_freeze' }),
    subject: z.string().nullable(),
    subjectName: z.string().nullable(),
    outcome: z.string().openapi({ description: '`done`, or the code of the refusal.' }),
    requestId: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullable(),
  })
  .openapi('AuditLine');

/** `usr_…` as everywhere on the wire, or the name as the trail writes it. */
const partySchema = z
  .string()
  .regex(/^[a-z_]{2,20}[:_][0-9a-z:-]{1,60}$|^(session|system)$/, 'who, as the trail writes it')
  .optional();

const auditRoute = createRoute({
  method: 'get',
  path: '/v1/admin/audit',
  tags: ['admin audit'],
  summary: 'Who did what to whom, the newest first',
  description:
    'Owners read all of it; support reads what concerns one person, named as `subject`. Reading about a person is itself left in the trail.',
  security: signedIn,
  ...act('view_user_audit'),
  request: {
    query: z.strictObject({
      subject: partySchema,
      actor: partySchema,
      action: z
        .string()
        .regex(/^[a-z_]+\.[a-z_]+$/)
        .max(80)
        .optional(),
      before: cursorSchema,
      limit: pageLimit,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `before`, null on the last page',
      z.object({ lines: z.array(auditLineSchema), next: z.string().nullable() }),
    ),
    ...problems(invalidQuery, adminLive, adminMay),
  },
});

/** `usr_<uuid>` → `user:<uuid>`; anything else as it came. */
function partyOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const id = parseId('usr', text);
  return id ? userSubject(id) : text;
}

/** Whose part of the trail is asked for; null for anything that is no person. */
const personOf = (subject: string | null) =>
  subject?.startsWith('user:') ? parseId('usr', `usr_${subject.slice('user:'.length)}`) : null;

const lineAnswer = ({ id, at, ...line }: AuditLine) => ({
  ...line,
  id: toWireId('aud', id),
  at: at.toISOString(),
});

/** The audit trail. */
export function auditHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(auditRoute, async (c) => {
    const { subject: about, actor: by, action = null, before, limit } = c.req.valid('query');
    const [subject, actor] = [partyOf(about), partyOf(by)];
    const person = personOf(subject);
    const command = {
      // All of the trail is the owners'; one person's part of it is support's work.
      act: person === null ? ('view_audit' as const) : auditRoute['x-act'],
      name: 'auth.admin_view_audit',
      aboutUserId: person,
    };
    const beforeId = before === undefined ? null : parseId('aud', before);
    const query = { subject, actor, action, beforeId, limit: limit + 1 };
    const result = await adminCommand(c, deps, command, async (tx) =>
      // A cursor that is none has nothing before it.
      ok(before !== undefined && beforeId === null ? [] : await readAudit(tx, query)),
    );
    if (!result.ok) return refuse(c, result.error);
    const lines = result.value.slice(0, limit);
    const last = lines.at(-1);
    const next = result.value.length > limit && last ? toWireId('aud', last.id) : null;
    return c.json({ lines: lines.map(lineAnswer), next }, 200);
  });
}
