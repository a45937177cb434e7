import { commandKeyHeader, problems, type Router, requireActor, unseal } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import type { AuthRouteDeps } from '../../http.ts';
import {
  confirmSecondFactor,
  enrolSecondFactor,
  verifySecondFactor,
} from '../../use-cases/admin/second-factor.ts';
import { answer, invalid, json, signedIn } from '../route-parts.ts';
import { codeSchema } from '../schemas.ts';
import { adminCommand, refuse } from './admin-command.ts';
import { act, adminLive } from './admin-parts.ts';

const mayTry = [
  403,
  'auth.forbidden',
  'auth.account_frozen',
  'auth.registration_incomplete',
] as const;
const wrong = [422, 'auth.second_factor_wrong', 'auth.second_factor_used'] as const;
const locked = [423, 'auth.second_factor_locked'] as const;

const enrolmentSchema = z
  .object({
    secret: z.string().openapi({ description: 'Base32, for who cannot scan.' }),
    otpauthUrl: z.string().openapi({ description: 'To be shown as a QR code.' }),
  })
  .openapi('SecondFactorEnrolment');

const enrolRoute = createRoute({
  method: 'post',
  path: '/v1/admin/second-factor/enrol',
  tags: ['admin second factor'],
  summary: 'Begin a second factor in an authenticator app',
  description: 'Replaces one that was begun and never confirmed. TOTP: SHA-1, six digits, 30 s.',
  security: signedIn,
  ...act('use_second_factor'),
  request: { headers: commandKeyHeader },
  responses: {
    200: answer('Begun; confirm it next', enrolmentSchema),
    ...problems(invalid, adminLive, mayTry, [
      409,
      'auth.second_factor_set',
      'http.idempotency_conflict',
    ]),
  },
});

const recoveryCodesSchema = z
  .object({ recoveryCodes: z.array(z.string()).openapi({ example: ['7QK2M-X9D4T'] }) })
  .openapi('RecoveryCodes');

const confirmRoute = createRoute({
  method: 'post',
  path: '/v1/admin/second-factor/confirm',
  tags: ['admin second factor'],
  summary: 'Confirm it with the app’s first digits',
  description:
    'This session has then given it. The recovery codes are shown this once; each opens one session without the phone.',
  security: signedIn,
  ...act('use_second_factor'),
  request: {
    headers: commandKeyHeader,
    body: json(z.strictObject({ code: codeSchema }).openapi('SecondFactorConfirmation')),
  },
  responses: {
    200: answer('Confirmed', recoveryCodesSchema),
    ...problems(
      invalid,
      adminLive,
      mayTry,
      [409, 'auth.second_factor_set', 'auth.second_factor_not_set', 'http.idempotency_conflict'],
      wrong,
      locked,
    ),
  },
});

const proofSchema = z
  .union([
    z.strictObject({ code: codeSchema }),
    z.strictObject({ recoveryCode: z.string().min(10).max(20) }),
  ])
  .openapi('SecondFactorProof');

const verifyRoute = createRoute({
  method: 'post',
  path: '/v1/admin/second-factor/verify',
  tags: ['admin second factor'],
  summary: 'Give the second factor on this session, for 12 hours',
  description: 'The same digits never count twice. The fifth wrong try locks it for 15 minutes.',
  security: signedIn,
  ...act('use_second_factor'),
  request: { headers: commandKeyHeader, body: json(proofSchema) },
  responses: {
    204: { description: 'Given' },
    ...problems(
      invalid,
      adminLive,
      mayTry,
      [409, 'auth.second_factor_not_set', 'http.idempotency_conflict'],
      wrong,
      locked,
    ),
  },
});

/** The admin's second factor: begin, confirm, give. */
export function secondFactorHandlers(router: Router, deps: AuthRouteDeps): void {
  const { settings, pins } = deps;
  // The pipeline keeps answers for a lost reply: what is shown once is kept sealed.
  const open = <Shown>({ sealed }: { sealed: string }) =>
    JSON.parse(unseal(settings.outboxKey, sealed)) as Shown;

  router.openapi(enrolRoute, async (c) => {
    const command = { act: enrolRoute['x-act'], name: 'auth.enrol_second_factor', input: null };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      enrolSecondFactor(tx, settings, admin),
    );
    if (!result.ok) return refuse(c, result.error);
    return c.json(open<z.infer<typeof enrolmentSchema>>(result.value), 200);
  });

  router.openapi(confirmRoute, async (c) => {
    const { code } = c.req.valid('json');
    const input = [requireActor(c).sessionId, pins.fingerprint(code)];
    const command = { act: confirmRoute['x-act'], name: 'auth.confirm_second_factor', input };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      confirmSecondFactor(tx, settings, { ...admin, code }),
    );
    if (!result.ok) return refuse(c, result.error);
    return c.json(open<z.infer<typeof recoveryCodesSchema>>(result.value), 200);
  });

  router.openapi(verifyRoute, async (c) => {
    const proof = c.req.valid('json');
    // A session in it: a kept answer says of one session that it passed, and of no other.
    const input = [requireActor(c).sessionId, pins.fingerprint(JSON.stringify(proof))];
    const command = { act: verifyRoute['x-act'], name: 'auth.verify_second_factor', input };
    const result = await adminCommand(c, deps, command, (tx, admin) =>
      verifySecondFactor(tx, settings, { ...admin, ...proof }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
