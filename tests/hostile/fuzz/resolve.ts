import type { WireRequest } from '../contract/exchange.ts';
import type { Actor } from './actors.ts';
import { type Draft, emptyDraft, setField, setHeader, toWire } from './draft.ts';
import { appHeaders, type Lane } from './lane.ts';
import type { Plan } from './plan.ts';
import type { Ingredients } from './recipe.ts';
import { hints, recipes } from './recipes.ts';

export interface Resolved {
  readonly actor: Actor;
  readonly request: WireRequest;
}

/** Makes a plan into a request with the ids, codes and tokens of this moment. */
export async function resolve(plan: Plan, lane: Lane): Promise<Resolved> {
  const { operation } = plan;
  const somebody = await lane.actor(plan.actor);
  const told: Ingredients = (await recipes[operation.id]?.(lane, somebody)) ?? {};
  const actor = told.actor ?? somebody;
  const draft = emptyDraft(operation);
  if (plan.elsewhere) draft.method = plan.elsewhere;
  draft.headers = appHeaders(operation, actor);
  fillParameters(draft, plan, lane, told);
  fillBody(draft, plan, lane, actor, told);
  const key = draft.headers.find(([name]) => name === 'idempotency-key')?.[1];
  if (plan.repeatsKey && key && actor.lastKey) setHeader(draft, 'idempotency-key', actor.lastKey);
  if (key) actor.lastKey = key;
  for (const mutate of plan.mutations) mutate(draft, lane.memory);
  return { actor, request: toWire(operation, draft) };
}

function fillParameters(draft: Draft, plan: Plan, lane: Lane, told: Ingredients): void {
  for (const [name, value] of Object.entries(told.query ?? {})) draft.query.push([name, value]);
  for (const [place, value] of Object.entries(plan.parameters)) {
    const [where, name = ''] = place.split('.');
    const text = String(value);
    if (where === 'query' && value !== null && !told.query?.[name]) draft.query.push([name, text]);
    if (where !== 'path') continue;
    draft.path[name] = told.path?.[name] ?? recallId(plan, lane, name) ?? text;
  }
}

/** An id that an answer gave for this name, else one with the prefix of the name's kind. */
function recallId({ operation, pick }: Plan, { memory }: Lane, name: string): string | null {
  if (!/^id$|Id$/.test(name)) return null;
  const segment = operation.path.split(`/{${name}}`)[0]?.split('/').at(-1) ?? '';
  const prefix = prefixes[segment] ?? '';
  return memory.recall(prefix, pick) ?? memory.recall(name, pick);
}

/** Which kind of id stands after a segment of a path. */
const prefixes: Readonly<Record<string, string>> = {
  sessions: 'ses',
  users: 'usr',
  photos: 'pho',
  reviews: 'idr',
  documents: 'doc',
  stores: 'sto',
  members: 'usr',
  invitations: 'inv',
  products: 'prd',
  variants: 'var',
  pictures: 'pic',
};

function fillBody(draft: Draft, plan: Plan, lane: Lane, actor: Actor, told: Ingredients): void {
  if (told.raw) {
    draft.raw = told.raw;
    return;
  }
  const body = told.body ?? plan.body;
  if (body === null || typeof body !== 'object') return;
  draft.fields = [];
  for (const [name, value] of Object.entries(body)) {
    const better = told.body ? null : (hints[name]?.(actor) ?? recallField(plan, lane, name));
    setField(draft, name, better ?? value);
  }
}

/** Only what points to something: a remembered `code` or `status` would be another's. */
const recallField = ({ pick }: Plan, { memory }: Lane, name: string): string | null =>
  /(Id|Token|Key)$/.test(name) ? memory.recall(name, pick) : null;
