import { parseId } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import {
  type DisputeWish,
  operateOnDispute,
  readDisputes,
  refuseJudge,
} from '../use-cases/returns/judge-dispute.ts';
import { lookAtEvidence } from '../use-cases/returns/show-evidence.ts';
import { disputePictureRoute, disputeRoute, disputesRoute, judgeRoute } from './dispute-routes.ts';
import { refuse } from './market-statuses.ts';
import { disputeAnswer } from './return-answers.ts';
import { photoAnswer } from './return-parts.ts';

/** What customers and stores do not agree about, and what operators say. */
export function disputeHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(disputesRoute, async (c) => {
    const refused = await refuseJudge(deps.database, requireActor(c));
    if (refused) return refuse(c, refused);
    const { after, limit, queue } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('ret', after);
    // A mark that is none has nothing after it.
    const isNone = after !== undefined && afterId === null;
    const page = { afterId, limit: isNone ? 0 : limit };
    const { hasMore, waiting, ...found } = await readDisputes(deps.database, queue, page);
    const items = found.items.map(disputeAnswer);
    return c.json({ items, next: hasMore ? (items.at(-1)?.id ?? null) : null, waiting }, 200);
  });

  router.openapi(disputeRoute, async (c) => {
    const wish = { wireId: c.req.valid('param').id, name: 'market.admin_view_dispute' };
    const result = await operating(c, deps, wish);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(judgeRoute, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    const wish = { wireId: id, name: 'market.admin_judge_dispute', body };
    const result = await operating(c, deps, wish);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(disputePictureRoute, async (c) => {
    const refused = await refuseJudge(deps.database, requireActor(c));
    if (refused) return refuse(c, refused);
    const path = c.req.valid('param');
    const ids = { returnId: parseId('ret', path.id), pictureId: parseId('evd', path.pictureId) };
    const photo = await lookAtEvidence(deps, { side: 'platform' }, ids);
    return photo ? photoAnswer(c, photo) : refuse(c, { code: 'market.picture_unknown' });
  });
}

async function operating(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  wish: Omit<DisputeWish, 'id'>,
) {
  const call = {
    actor: requireActor(c),
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  const about = { ...wish, id: parseId('ret', wish.wireId) };
  const result = await operateOnDispute(database, call, about, disputeAnswer);
  if (wish.body) onCommitted();
  return result;
}
