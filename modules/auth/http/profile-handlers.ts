import type { Refusal } from '@ecom/kernel';
import {
  type ApiEnv,
  commandRequest,
  problemResponse,
  type Router,
  requireActor,
  runCommand,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { legalDocuments } from '../domain/legal.ts';
import type { AuthRouteDeps } from '../http.ts';
import { changeProfile } from '../use-cases/change-profile.ts';
import { completeRegistration } from '../use-cases/complete-registration.ts';
import { readMe } from '../use-cases/read-me.ts';
import { changeProfileRoute, legalRoute, meRoute, registerRoute } from './routes.ts';
import { authStatuses, userAnswer } from './user-answer.ts';

const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, authStatuses) as never;

export function profileHandlers(router: Router, { database }: AuthRouteDeps): void {
  router.openapi(meRoute, async (c) => {
    const result = await readMe(database, requireActor(c).userId);
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(registerRoute, async (c) => {
    const body = c.req.valid('json');
    const request = commandRequest(c, 'auth.complete_registration', body);
    const input = { ...body, userId: requireActor(c).userId };
    const result = await runCommand(database, request, (tx) => completeRegistration(tx, input));
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(changeProfileRoute, async (c) => {
    const body = c.req.valid('json');
    const request = commandRequest(c, 'auth.change_profile', body);
    const input = { ...body, userId: requireActor(c).userId };
    const result = await runCommand(database, request, (tx) => changeProfile(tx, input));
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(legalRoute, (c) => c.json(legalDocuments, 200));
}
