import { type Router, requireActor } from '@ecom/server-kit';
import { legalDocuments } from '../domain/legal.ts';
import type { AuthRouteDeps } from '../http.ts';
import { changeProfile } from '../use-cases/change-profile.ts';
import { completeRegistration } from '../use-cases/complete-registration.ts';
import { readMe } from '../use-cases/read-me.ts';
import { ownCommand, refuse } from './own-command.ts';
import { changeProfileRoute, legalRoute, meRoute, registerRoute } from './routes.ts';
import { userAnswer } from './user-answer.ts';

export function profileHandlers(router: Router, deps: AuthRouteDeps): void {
  router.openapi(meRoute, async (c) => {
    const result = await readMe(deps.database, requireActor(c).userId);
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(registerRoute, async (c) => {
    const body = c.req.valid('json');
    const admission = { unregistered: true };
    const command = { name: 'auth.complete_registration', input: body, admission };
    const result = await ownCommand(c, deps, command, (tx, person) =>
      completeRegistration(tx, { ...body, ...person }),
    );
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(changeProfileRoute, async (c) => {
    const body = c.req.valid('json');
    const command = { name: 'auth.change_profile', input: body };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      changeProfile(tx, { ...body, userId }),
    );
    return result.ok ? c.json(userAnswer(result.value), 200) : refuse(c, result.error);
  });

  router.openapi(legalRoute, (c) => c.json(legalDocuments, 200));
}
