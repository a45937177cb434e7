import { err, type Result } from '@ecom/kernel';
import { type ApiEnv, type Reader, requireActor, type Tx } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import {
  type Reviewer,
  refuseReviewer,
  type StoreCommand,
  storeCommand,
} from '../use-cases/admin/store-command.ts';

/** Names a route's act in the document, where the tests hold every route against the table. */
export const reviewing = { 'x-act': 'review_stores' } as const;

export const adminTags = ['admin stores'];
export const adminLive = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
export const adminMay = [
  403,
  'auth.forbidden',
  'auth.second_factor_required',
  'auth.account_frozen',
  'auth.registration_incomplete',
] as const;
export const paperUnknown = [404, 'market.paper_unknown'] as const;

export const idParam = (prefix: string) =>
  z.object({
    id: z
      .string()
      .max(60)
      .openapi({ example: `${prefix}_0190b6a5-…` }),
  });

type Named = Omit<StoreCommand, 'act' | 'aboutUserId'> & { readonly unknown: string };

/**
 * A reviewer's command about the owner of a store or of its paper: who that is must be known
 * before it is written down. `ownerOf` answers undefined for what nobody may see.
 */
export async function reviewerCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  { database, onCommitted }: MarketRouteDeps,
  { unknown, ...command }: Named,
  about: {
    id: string | null;
    ownerOf: (reader: Reader, id: string) => Promise<string | null | undefined>;
  },
  useCase: (tx: Tx, reviewer: Reviewer, id: string) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const actor = requireActor(c);
  const { id } = about;
  const refused = await refuseReviewer(database, actor);
  const ownerId = refused || id === null ? undefined : await about.ownerOf(database, id);
  if (!refused && (id === null || ownerId === undefined)) return err(unknown);
  const call = {
    actor,
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  // Tried where a right is missing, too, so that whoever feels for limits leaves a trace.
  const told = { ...command, act: reviewing['x-act'], aboutUserId: ownerId ?? null };
  const result = await storeCommand(database, call, told, (tx, reviewer) => {
    if (id === null) throw new Error('admitted without a store');
    return useCase(tx, reviewer, id);
  });
  if (result.ok) onCommitted();
  return result;
}
