import { createHash } from 'node:crypto';
import { ok, parseId, type Result } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking, refuseWriting } from '../use-cases/merchant/member-command.ts';
import { acceptReturn, refuseReturn } from '../use-cases/returns/answer-return.ts';
import type { ActOnReturn } from '../use-cases/returns/hold-return.ts';
import {
  countStoreReturns,
  readSideReturn,
  readStoreReturns,
} from '../use-cases/returns/read-returns.ts';
import {
  addEvidence,
  keepEvidence,
  lookAtEvidence,
  sayEvidence,
} from '../use-cases/returns/show-evidence.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { storeReturnAnswer } from './return-answers.ts';
import { evidenceLimit } from './return-handlers.ts';
import { photoAnswer } from './return-parts.ts';
import {
  acceptReturnRoute,
  refuseReturnRoute,
  sayReturnRoute,
  storeReturnRoute,
  storeReturnsRoute,
  storeSeeReturnRoute,
  storeShowReturnRoute,
} from './store-return-routes.ts';

/** Who may give money back answers for it, too. */
const act = 'refund_orders';

type ByStore = Omit<ActOnReturn, 'version' | 'owner'> & {
  readonly owner: ReturnType<typeof ownerOf>;
};

interface Path {
  readonly storeId: string;
  readonly returnId: string;
}

/** What customers of a store reported, and what its managers do about it. */
export function storeReturnHandlers(router: Router, deps: MarketRouteDeps): void {
  lookHandlers(router, deps);
  answerHandlers(router, deps);
  evidenceHandlers(router, deps);
}

const ownerOf = (storeId: string) => ({ side: 'store', storeId }) as const;

/** A manager's act on a return, answered by the return as it is then. */
async function acting(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  { name, path, input }: { name: string; path: Path; input: Readonly<Record<string, unknown>> },
  useCase: (tx: Tx, on: ByStore) => Promise<Result<null, string>>,
) {
  const returnId = parseId('ret', path.returnId);
  const { userId } = requireActor(c);
  const command = {
    ...({ name: `market.${name}_return`, store: path.storeId, act } as const),
    input: { returnId: path.returnId, ...input },
    told: { returnId: path.returnId },
  };
  const result = await shelfCommand(c, database, command, async (tx, { storeId, actor }) => {
    const owner = ownerOf(storeId);
    const by = { actor, requestId: c.get('requestId') };
    const done = await useCase(tx, { owner, returnId, userId, ...by });
    if (!done.ok) return done;
    const whole = await readSideReturn(tx, owner, returnId);
    if (!whole) throw new Error('a return was acted on that is not there');
    return ok(storeReturnAnswer(whole));
  });
  onCommitted();
  return result;
}

function lookHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(storeReturnsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member, act);
    if (refused) return refuse(c, refused);
    const storeId = member.storeId ?? '';
    const { after, limit, state } = c.req.valid('query');
    const waiting = await countStoreReturns(database, storeId);
    const afterId = after === undefined ? null : parseId('ret', after);
    // A mark that is none has nothing after it.
    if (after !== undefined && afterId === null) {
      return c.json({ items: [], next: null, waiting }, 200);
    }
    const page = await readStoreReturns(database, storeId, state, { afterId, limit });
    const items = page.items.map(storeReturnAnswer);
    return c.json({ items, next: page.hasMore ? (items.at(-1)?.id ?? null) : null, waiting }, 200);
  });

  router.openapi(storeReturnRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const refused = await refuseLooking(database, member, act);
    if (refused) return refuse(c, refused);
    const owner = ownerOf(member.storeId ?? '');
    const whole = await readSideReturn(database, owner, parseId('ret', path.returnId));
    if (!whole) return refuse(c, { code: 'market.return_unknown' });
    return c.json(storeReturnAnswer(whole), 200);
  });
}

function answerHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(acceptReturnRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const { version, ...grant } = body;
    const result = await acting(c, deps, { name: 'accept', path, input: body }, (tx, on) =>
      acceptReturn(tx, { ...on, version }, grant),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(refuseReturnRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const { version, words } = body;
    const result = await acting(c, deps, { name: 'refuse', path, input: body }, (tx, on) =>
      refuseReturn(tx, { ...on, version }, words),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(sayReturnRoute, async (c) => {
    const [path, body] = [c.req.valid('param'), c.req.valid('json')];
    const result = await acting(c, deps, { name: 'say', path, input: body }, (tx, on) =>
      sayEvidence(tx, on, body.words),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

function evidenceHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;

  router.openapi(storeShowReturnRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    // Before the bytes are looked at and stored: neither is for whoever asks.
    const refused = await refuseWriting(database, member, act);
    if (refused) return refuse(c, refused);
    const owner = ownerOf(member.storeId ?? '');
    const known = await readSideReturn(database, owner, parseId('ret', path.returnId));
    if (!known) return refuse(c, { code: 'market.return_unknown' });
    await limitWrites(database, member.userId, evidenceLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const kept = await keepEvidence(deps, bytes);
    if (!kept.ok) return refuse(c, kept.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const result = await acting(c, deps, { name: 'show', path, input: { digest } }, (tx, on) =>
      addEvidence(tx, on, kept.value),
    );
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(storeSeeReturnRoute, async (c) => {
    const path = c.req.valid('param');
    const member = memberOf(c, path.storeId);
    const refused = await refuseLooking(database, member, act);
    if (refused) return refuse(c, refused);
    const ids = {
      returnId: parseId('ret', path.returnId),
      pictureId: parseId('evd', path.pictureId),
    };
    const photo = await lookAtEvidence(deps, ownerOf(member.storeId ?? ''), ids);
    return photo ? photoAnswer(c, photo) : refuse(c, { code: 'market.picture_unknown' });
  });
}
