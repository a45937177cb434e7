import { randomUUID } from 'node:crypto';
import type { TestApi } from '../../harness/api.ts';
import type { WireAnswer } from '../contract/exchange.ts';
import type { Operation } from '../contract/operations.ts';
import { type Actor, type ActorKind, isUsedUp, newActor } from './actors.ts';
import { hire, passFactor } from './admin-recipes.ts';
import { emptyDraft, toWire } from './draft.ts';
import { createMemory, type Memory } from './memory.ts';
import type { MovingClock } from './moving-clock.ts';
import { arrive } from './people.ts';
import type { Run } from './run.ts';

/** One after the other: its people, what it learned, and its way to the API. */
export interface Lane {
  readonly api: TestApi;
  readonly memory: Memory;
  /** Whom this lane made admins, for the invariants. */
  readonly adminIds: string[];
  /** The person of this kind, signed in; somebody new when one is used up. */
  actor(kind: ActorKind): Promise<Actor>;
  /** A good request as the app would send it; counted and judged like all others. */
  call(id: string, options?: CallOptions): Promise<WireAnswer>;
  nextPhone(): string;
  readonly clock: MovingClock;
  /** Arranges by SQL what no request brings about. */
  arrange(text: string, values: unknown[]): Promise<unknown>;
}

export interface CallOptions {
  readonly actor?: Actor;
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly raw?: Uint8Array;
}

/** A lane of a run, with nobody in it yet. */
export function openLane(api: TestApi, run: Run): Lane {
  const memory = createMemory();
  const nobody = newActor('anonymous', run.nextPhone());
  const living = new Map<ActorKind, Actor>();
  const lane: Lane = {
    api,
    memory,
    adminIds: [],
    nextPhone: run.nextPhone,
    clock: run.clock,
    arrange: run.arrange,
    actor: async (kind) => {
      const known = living.get(kind);
      const actor = known && !isUsedUp(known) ? known : await bring(lane, kind);
      living.set(kind, actor);
      actor.uses += 1;
      return actor;
    },
    call: async (id, { actor = nobody, body, path = {}, query = {}, raw } = {}) => {
      const operation = run.operations.find((one) => one.id === id);
      if (!operation) throw new Error(`the document has no ${id}`);
      const draft = emptyDraft(operation);
      draft.path = { ...path };
      draft.query = Object.entries(query);
      draft.headers = appHeaders(operation, actor);
      draft.raw = raw ?? (body === undefined ? null : JSON.stringify(body));
      const answer = await run.send(operation, id, toWire(operation, draft));
      memory.learn(answer.json);
      return answer;
    },
  };
  return lane;
}

async function bring(lane: Lane, kind: ActorKind): Promise<Actor> {
  if (kind !== 'admin') return arrive(lane, kind);
  const admin = await hire(lane);
  await passFactor(lane, admin);
  return admin;
}

/** Headers that the app itself sends with this operation. */
export function appHeaders(operation: Operation, actor: Actor): [string, string][] {
  const headers: [string, string][] = [];
  const types = Object.keys(operation.body?.content ?? {});
  // Our pictures are PNGs.
  const type = types.find((one) => one === 'image/png') ?? types[0];
  if (type) headers.push(['content-type', type]);
  if (actor.token) headers.push(['authorization', `Bearer ${actor.token}`]);
  if (actor.cookie && operation.path.startsWith('/v1/auth/')) {
    headers.push(['cookie', actor.cookie]);
  }
  if (operation.parameters.some(({ name }) => name === 'idempotency-key')) {
    headers.push(['idempotency-key', randomUUID()]);
  }
  return headers;
}
