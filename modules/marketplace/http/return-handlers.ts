import { createHash } from 'node:crypto';
import { ok, parseId, type Result } from '@ecom/kernel';
import {
  type ApiEnv,
  commandRequest,
  type Database,
  type Router,
  requireActor,
  type Tx,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { returnPolicy } from '../domain/return-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { disputeReturn, withdrawReturn } from '../use-cases/returns/dispute-return.ts';
import { openReturn } from '../use-cases/returns/open-return.ts';
import { readOrderReturns, readSideReturn } from '../use-cases/returns/read-returns.ts';
import { addEvidence, keepEvidence, lookAtEvidence } from '../use-cases/returns/show-evidence.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { orderReturnsAnswer, ownReturnAnswer } from './return-answers.ts';
import { photoAnswer } from './return-parts.ts';
import {
  disputeReturnRoute,
  openReturnRoute,
  orderReturnsRoute,
  seeReturnRoute,
  showReturnRoute,
  withdrawReturnRoute,
} from './return-routes.ts';

export const evidenceLimit = {
  name: 'market.return_picture',
  max: returnPolicy.uploadsPerHour,
  windowS: 3_600,
};

/** What customers hold against goods that they received. */
export function returnHandlers(router: Router, deps: MarketRouteDeps): void {
  openHandlers(router, deps);
  stepHandlers(router, deps);
  evidenceHandlers(router, deps);
}

const ownerOf = (userId: string) => ({ side: 'customer', userId }) as const;

/** The return as its customer sees it after her act. */
async function asItIsNow(tx: Tx, userId: string, id: string | null) {
  const whole = await readSideReturn(tx, ownerOf(userId), id);
  if (!whole) throw new Error('a return was acted on that is not there');
  return ok(ownReturnAnswer(whole));
}

function openHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  router.openapi(orderReturnsRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const orderId = parseId('ord', c.req.valid('param').orderId);
    const found = await readOrderReturns(database, person.userId, orderId);
    if (!found) return refuse(c, { code: 'market.order_unknown' });
    return c.json(orderReturnsAnswer(found), 200);
  });

  router.openapi(openReturnRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const [{ orderId }, body] = [c.req.valid('param'), c.req.valid('json')];
    await limitWrites(database, userId);
    const lines = body.lines.map((line) => ({ ...line, lineId: parseId('lin', line.lineId) }));
    const wish = { ...body, userId, orderId: parseId('ord', orderId), lines };
    const request = commandRequest(c, 'market.open_return', { orderId, ...body });
    const result = await personCommand(database, person, request, async (tx) => {
      const opened = await openReturn(tx, wish);
      return opened.ok ? asItIsNow(tx, userId, opened.value) : opened;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });
}

interface Step {
  readonly name: string;
  readonly returnId: string;
  readonly body: { readonly version: number; readonly words?: string };
}

/** A customer's step, answered by the return as it is then. */
async function stepping(
  c: Context<ApiEnv>,
  database: Database,
  { name, returnId, body }: Step,
  useCase: (tx: Tx, on: Parameters<typeof withdrawReturn>[1]) => Promise<Result<null, string>>,
) {
  const person = requireActor(c);
  const { userId } = person;
  await limitWrites(database, userId);
  const request = commandRequest(c, name, { returnId, ...body });
  const id = parseId('ret', returnId);
  const on = { owner: ownerOf(userId), returnId: id, version: body.version, userId };
  return personCommand(database, person, request, async (tx) => {
    const { actor, requestId } = request;
    const done = await useCase(tx, { ...on, actor, requestId });
    return done.ok ? asItIsNow(tx, userId, id) : done;
  });
}

function stepHandlers(router: Router, { database, onCommitted }: MarketRouteDeps): void {
  router.openapi(disputeReturnRoute, async (c) => {
    const [{ returnId }, body] = [c.req.valid('param'), c.req.valid('json')];
    const step = { name: 'market.dispute_return', returnId, body };
    const result = await stepping(c, database, step, (tx, on) => disputeReturn(tx, on, body.words));
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(withdrawReturnRoute, async (c) => {
    const [{ returnId }, body] = [c.req.valid('param'), c.req.valid('json')];
    const step = { name: 'market.withdraw_return', returnId, body };
    const result = await stepping(c, database, step, withdrawReturn);
    onCommitted();
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

function evidenceHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, onCommitted } = deps;

  router.openapi(showReturnRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { returnId } = c.req.valid('param');
    const id = parseId('ret', returnId);
    // Before the bytes are looked at and stored: neither is for whoever asks.
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const known = await readSideReturn(database, ownerOf(userId), id);
    if (!known) return refuse(c, { code: 'market.return_unknown' });
    await limitWrites(database, userId, evidenceLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const kept = await keepEvidence(deps, bytes);
    if (!kept.ok) return refuse(c, kept.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const request = commandRequest(c, 'market.show_return', { returnId, digest });
    const by = { owner: ownerOf(userId), returnId: id, userId };
    const result = await personCommand(database, person, request, async (tx) => {
      const shown = await addEvidence(tx, by, kept.value);
      return shown.ok ? asItIsNow(tx, userId, id) : shown;
    });
    onCommitted();
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(seeReturnRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const path = c.req.valid('param');
    const ids = {
      returnId: parseId('ret', path.returnId),
      pictureId: parseId('evd', path.pictureId),
    };
    const photo = await lookAtEvidence(deps, ownerOf(person.userId), ids);
    return photo ? photoAnswer(c, photo) : refuse(c, { code: 'market.picture_unknown' });
  });
}
