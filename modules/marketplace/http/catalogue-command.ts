import type { Result } from '@ecom/kernel';
import { type ApiEnv, commandRequest, type Database, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { StoreAct } from '../domain/store-role.ts';
import { memberCommand } from '../use-cases/merchant/member-command.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';

interface ShelfCommand {
  /** `module.verb_noun`. */
  readonly name: string;
  /** As it stands in the address. */
  readonly store: string;
  /** What the idempotency key stands for, besides the store. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly act?: StoreAct;
  /** What the audit tells besides the store, such as the product’s id. */
  readonly told?: Readonly<Record<string, string | number>>;
}

/**
 * A member's write to her store's shelf, counted against her limit.
 * @throws HttpRefusal `http.rate_limited` with `retryInMs`
 */
export async function shelfCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  database: Database,
  { name, store, input, act = 'keep_shelf', told = {} }: ShelfCommand,
  useCase: (tx: Tx, by: { storeId: string; actor: string }) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const member = memberOf(c, store);
  await limitWrites(database, member.userId);
  const plain = commandRequest(c, name, { storeId: member.storeId, ...input });
  const request = { ...plain, detail: { storeId: store, ...told } };
  return memberCommand(database, member, act, request, (tx, storeId) =>
    useCase(tx, { storeId, actor: request.actor }),
  );
}
