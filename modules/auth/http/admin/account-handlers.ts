import { type Id, parseId, parsePhone } from '@ecom/kernel';
import { commandKeyHeader, problems, type Router } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AdminAct } from '../../domain/admin-rights.ts';
import type { AuthRouteDeps } from '../../http.ts';
import {
  freezeAccount,
  liftAllRestrictions,
  unfreezeAccount,
} from '../../use-cases/admin/freeze-account.ts';
import { restoreParkedNumber } from '../../use-cases/admin/restore-number.ts';
import { answer, invalid, json, signedIn } from '../route-parts.ts';
import { phoneSchema } from '../schemas.ts';
import { invalidPhone } from '../user-answer.ts';
import { adminCommand, refuse } from './admin-command.ts';
import {
  act,
  adminLive,
  mayActOn,
  notFound,
  reasonBody,
  reasonSchema,
  userIdParam,
} from './admin-parts.ts';

const byReason = {
  headers: commandKeyHeader,
  params: userIdParam,
  body: json(reasonBody),
};
const mayConflict = (...codes: string[]) =>
  [409, 'auth.account_closed', 'http.idempotency_conflict', ...codes] as const;

const freezeRoute = createRoute({
  method: 'post',
  path: '/v1/admin/users/{id}/freeze',
  tags: ['admin users'],
  summary: 'Freeze an account',
  description:
    'It may read and end its sessions, nothing else. Not one’s own; an owner’s by owners.',
  security: signedIn,
  ...act('freeze'),
  request: byReason,
  responses: {
    204: { description: 'Frozen' },
    ...problems(invalid, adminLive, mayActOn, notFound, mayConflict('auth.already_frozen')),
  },
});

const unfreezeRoute = createRoute({
  method: 'post',
  path: '/v1/admin/users/{id}/unfreeze',
  tags: ['admin users'],
  summary: 'Give a frozen account back',
  security: signedIn,
  ...act('freeze'),
  request: byReason,
  responses: {
    204: { description: 'Given back' },
    ...problems(invalid, adminLive, mayActOn, notFound, mayConflict('auth.not_frozen')),
  },
});

const liftRoute = createRoute({
  method: 'post',
  path: '/v1/admin/users/{id}/restrictions/lift',
  tags: ['admin users'],
  summary: 'Lift every running restriction',
  description: 'After the person was made sure of: withdrawals and limits are hers again at once.',
  security: signedIn,
  ...act('lift_restrictions'),
  request: byReason,
  responses: {
    200: answer('Lifted', z.object({ lifted: z.int() })),
    ...problems(invalid, adminLive, mayActOn, notFound, mayConflict('auth.not_restricted')),
  },
});

const restoreSchema = z
  .strictObject({
    reason: reasonSchema,
    phone: phoneSchema
      .optional()
      .openapi({ description: 'One it had; the last one where absent.' }),
  })
  .openapi('NumberRestored');

const restoreRoute = createRoute({
  method: 'post',
  path: '/v1/admin/users/{id}/restore-number',
  tags: ['admin users'],
  summary: 'Give a parked account its number back',
  description: 'Only a number that it had and that nobody has now.',
  security: signedIn,
  ...act('restore_number'),
  request: { headers: commandKeyHeader, params: userIdParam, body: json(restoreSchema) },
  responses: {
    200: answer('Given back', z.object({ phone: z.string() })),
    ...problems(
      invalid,
      adminLive,
      mayActOn,
      notFound,
      mayConflict('auth.not_parked', 'auth.phone_taken'),
      [422, 'auth.phone_invalid'],
    ),
  },
});

const commandOf = (
  name: string,
  act: AdminAct,
  id: Id<'usr'> | null,
  body: { reason: string },
) => ({
  act,
  name,
  aboutUserId: id,
  input: { id, ...body },
  detail: { reason: body.reason },
});

/** Freezing, unfreezing, lifting restrictions, giving a number back. */
export function accountHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(freezeRoute, async (c) => {
    const userId = parseId('usr', c.req.valid('param').id);
    const body = c.req.valid('json');
    const command = commandOf('auth.admin_freeze', freezeRoute['x-act'], userId, body);
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      freezeAccount(tx, admin, { userId, ...body }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(unfreezeRoute, async (c) => {
    const userId = parseId('usr', c.req.valid('param').id);
    const body = c.req.valid('json');
    const command = commandOf('auth.admin_unfreeze', unfreezeRoute['x-act'], userId, body);
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      unfreezeAccount(tx, admin, { userId, ...body }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(liftRoute, async (c) => {
    const userId = parseId('usr', c.req.valid('param').id);
    const body = c.req.valid('json');
    const command = commandOf('auth.admin_lift_restrictions', liftRoute['x-act'], userId, body);
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      liftAllRestrictions(tx, admin, { userId, ...body }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(restoreRoute, async (c) => {
    const userId = parseId('usr', c.req.valid('param').id);
    const { reason, phone: text } = c.req.valid('json');
    const parsed = text === undefined ? null : parsePhone(text);
    if (parsed && !parsed.ok) return refuse(c, invalidPhone(parsed.error.code));
    const phone = parsed?.value ?? null;
    const base = commandOf('auth.admin_restore_number', restoreRoute['x-act'], userId, { reason });
    const command = { ...base, input: { ...base.input, phone } };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      restoreParkedNumber(tx, admin, { userId, phone }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}
