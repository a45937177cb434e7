import { parseId } from '@ecom/kernel';
import { type ApiEnv, requireActor } from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Member } from '../use-cases/merchant/member-command.ts';

export const merchantTags = ['business'];
export const merchantSecurity = [{ accessToken: [] }];

/** The store's id in the address; every route of merchants starts from it. */
export const storeParam = z.strictObject({
  storeId: z.string().max(60).openapi({ example: 'sto_0190b6a5-…' }),
});

/** Who asks, and for which store; an id that is none stands as null and ends in 404. */
export const memberOf = (c: Context<ApiEnv>, storeId: string): Member => ({
  ...requireActor(c),
  storeId: parseId('sto', storeId),
});
