import { newId } from '@ecom/kernel';
import { type Router, requireActor } from '@ecom/server-kit';
import { documentKey } from '../domain/file-keys.ts';
import { reviewPolicy } from '../domain/identity-review.ts';
import type { AuthRouteDeps } from '../http.ts';
import { declareIdentity } from '../use-cases/declare-identity.ts';
import { keepUpload } from '../use-cases/keep-upload.ts';
import { readIdentity } from '../use-cases/read-identity.ts';
import { addPaper, beginReview, submitReview, withdrawReview } from '../use-cases/review-papers.ts';
import {
  beginRoute,
  declareRoute,
  identityRoute,
  submitRoute,
  uploadRoute,
  withdrawRoute,
} from './identity-routes.ts';
import { ownCommand, refuse, standingOf } from './own-command.ts';
import { limitUploads, readUpload } from './upload.ts';

/** Levels of identity: saying who one is, and showing papers. */
export function identityHandlers(router: Router, deps: AuthRouteDeps): void {
  const { database } = deps;

  router.openapi(identityRoute, async (c) => {
    const standing = await standingOf(c, deps, { frozen: true });
    if (!standing.ok) return refuse(c, standing.error);
    return c.json(await readIdentity(database, requireActor(c).userId, standing.value), 200);
  });

  router.openapi(declareRoute, async (c) => {
    const input = c.req.valid('json');
    const command = { name: 'auth.declare_identity', input };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      declareIdentity(tx, { ...input, userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(beginRoute, async (c) => {
    const input = c.req.valid('json');
    const command = { name: 'auth.begin_review', input };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      beginReview(tx, { ...input, userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(uploadRoute, async (c) => {
    const { side } = c.req.valid('param');
    const standing = await standingOf(c, deps);
    if (!standing.ok) return refuse(c, standing.error);
    await limitUploads(deps, requireActor(c).userId);
    const { bytes, digest } = await readUpload(c);
    const documentId = newId<'doc'>();
    const upload = { key: documentKey(documentId), bytes, limits: reviewPolicy.image };
    const kept = await keepUpload(deps, upload);
    if (!kept.ok) return refuse(c, kept.error);
    const command = { name: 'auth.add_paper', input: { side, digest } };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      addPaper(tx, { userId, side, documentId, image: kept.value }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(submitRoute, async (c) => {
    const command = { name: 'auth.submit_review', input: null };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      submitReview(tx, { userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(withdrawRoute, async (c) => {
    const command = { name: 'auth.withdraw_review', input: null };
    const result = await ownCommand(c, deps, command, (tx, { userId }) =>
      withdrawReview(tx, { userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
