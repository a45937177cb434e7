import { createHash } from 'node:crypto';
import { newId, ok, type Result } from '@ecom/kernel';
import { type ApiEnv, commandRequest, type Router, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { StoreAct } from '../domain/store-role.ts';
import { storePolicy } from '../domain/store-rules.ts';
import type { MarketRouteDeps } from '../http.ts';
import { beginStore } from '../use-cases/merchant/begin-store.ts';
import {
  changeStoreFacts,
  pauseStore,
  setHours,
  setSlots,
  setZones,
} from '../use-cases/merchant/change-store.ts';
import { addPaper, keepPaper } from '../use-cases/merchant/keep-paper.ts';
import {
  memberCommand,
  refuseLooking,
  refuseWriting,
} from '../use-cases/merchant/member-command.ts';
import {
  readOwnStores,
  readStoreSettings,
  settingsAfter,
} from '../use-cases/merchant/read-stores.ts';
import { closeStore, submitStore, withdrawStore } from '../use-cases/merchant/submit-store.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { ownStoreAnswer, settingsAnswer } from './store-answers.ts';
import {
  beginRoute,
  changeRoute,
  closeRoute,
  hoursRoute,
  ownStoresRoute,
  paperRoute,
  pauseRoute,
  resumeRoute,
  settingsRoute,
  slotsRoute,
  submitRoute,
  withdrawRoute,
  zonesRoute,
} from './store-routes.ts';

const { createsPerHour, uploadsPerHour } = storePolicy;
const createLimit = { name: 'market.begin_store', max: createsPerHour, windowS: 3600 };
const uploadLimit = { name: 'market.upload_paper', max: uploadsPerHour, windowS: 3600 };

/** A member's change of her store, answered by the store as it is then. */
async function changing(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  command: { storeId: string; act: StoreAct; name: string; input?: object },
  useCase: (tx: Tx, storeId: string, userId: string) => Promise<Result<null, string>>,
) {
  const { act, name, input, storeId: wireId } = command;
  const member = memberOf(c, wireId);
  await limitWrites(database, member.userId);
  const request = commandRequest(c, name, { storeId: wireId, ...input });
  const result = await memberCommand(database, member, act, request, async (tx, storeId) => {
    const done = await useCase(tx, storeId, member.userId);
    if (!done.ok) return done;
    return ok(settingsAnswer(await settingsAfter(tx, storeId, member.userId)));
  });
  onCommitted();
  return result;
}

/** Stores as their members see and change them. */
export function storeHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;

  router.openapi(ownStoresRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const stores = await readOwnStores(database, person.userId);
    return c.json({ items: stores.map(ownStoreAnswer) }, 200);
  });

  router.openapi(beginRoute, async (c) => {
    const person = requireActor(c);
    const wish = c.req.valid('json');
    await limitWrites(database, person.userId, createLimit);
    const request = commandRequest(c, 'market.begin_store', wish);
    const result = await personCommand(database, person, request, async (tx) => {
      const { userId } = person;
      const store = await beginStore(tx, { id: newId<'sto'>(), userId }, wish);
      return store.ok ? ok(settingsAnswer(store.value)) : store;
    });
    return result.ok ? c.json(result.value, 201) : refuse(c, result.error);
  });

  router.openapi(settingsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const store =
      member.storeId && (await readStoreSettings(database, member.storeId, member.userId));
    if (!store) return refuse(c, { code: 'market.store_unknown' });
    return c.json(settingsAnswer(store), 200);
  });

  settingHandlers(router, deps);
  applicationHandlers(router, deps);
}

/** Identity, hours, zones and pause. */
function settingHandlers(router: Router, deps: MarketRouteDeps): void {
  const act = 'change_settings';

  router.openapi(changeRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const input = c.req.valid('json');
    const command = { storeId, act, name: 'market.change_store', input } as const;
    const result = await changing(c, deps, command, (tx, id) => changeStoreFacts(tx, id, input));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(hoursRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const input = c.req.valid('json');
    const command = { storeId, act, name: 'market.set_hours', input } as const;
    const result = await changing(c, deps, command, (tx, id) => setHours(tx, id, input));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(zonesRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const input = c.req.valid('json');
    const command = { storeId, act, name: 'market.set_zones', input } as const;
    const result = await changing(c, deps, command, (tx, id) => setZones(tx, id, input));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(slotsRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const input = c.req.valid('json');
    const command = { storeId, act, name: 'market.set_slots', input } as const;
    const result = await changing(c, deps, command, (tx, id) => setSlots(tx, id, input));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(pauseRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const input = c.req.valid('json');
    const command = { storeId, act, name: 'market.pause_store', input } as const;
    const result = await changing(c, deps, command, (tx, id) => pauseStore(tx, id, input.until));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(resumeRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const command = { storeId, act, name: 'market.resume_store' } as const;
    const result = await changing(c, deps, command, (tx, id) => pauseStore(tx, id, null));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });
}

/** Papers, and what becomes of the application. */
function applicationHandlers(router: Router, deps: MarketRouteDeps): void {
  const act = 'own';

  router.openapi(paperRoute, async (c) => {
    const { storeId, kind } = c.req.valid('param');
    const member = memberOf(c, storeId);
    // Before the bytes are looked at and stored: neither is for whoever asks.
    const refused = await refuseWriting(deps.database, member, act);
    if (refused) return refuse(c, refused);
    await limitWrites(deps.database, member.userId, uploadLimit);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const paper = await keepPaper(deps, bytes);
    if (!paper.ok) return refuse(c, paper.error);
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const command = { storeId, act, name: 'market.add_paper', input: { kind, digest } } as const;
    const result = await changing(c, deps, command, (tx, id) =>
      addPaper(tx, id, { kind, paper: paper.value }),
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(submitRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const result = await changing(
      c,
      deps,
      { storeId, act, name: 'market.submit_store' },
      submitStore,
    );
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(withdrawRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const command = { storeId, act, name: 'market.withdraw_store' } as const;
    const result = await changing(c, deps, command, withdrawStore);
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(closeRoute, async (c) => {
    const { storeId } = c.req.valid('param');
    const command = { storeId, act, name: 'market.close_store' } as const;
    const result = await changing(c, deps, command, closeStore);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
