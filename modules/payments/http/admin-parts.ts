import { brandId, type Refusal, type Result, toWireId } from '@ecom/kernel';
import {
  type ApiEnv,
  type ProblemStatuses,
  problemResponse,
  requireActor,
  type Tx,
} from '@ecom/server-kit';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { collectionMachine, type OrderState, payoutMachine } from '../domain/mobile-order.ts';
import type { PaymentRouteDeps } from '../http.ts';
import {
  type MoneyAct,
  type MoneyCommand,
  moneyCommand,
  type Operator,
  refuseMoneyAct,
} from '../use-cases/admin/money-command.ts';
import type { WalletAccounts } from '../use-cases/wallet-accounts.ts';
import { paymentStatuses } from './route-parts.ts';

type Ctx = Context<ApiEnv>;

export type AdminMoneyDeps = PaymentRouteDeps & { readonly wallets: WalletAccounts };

const moneyStatuses: ProblemStatuses = {
  ...paymentStatuses,
  'auth.second_factor_required': 403,
  'auth.not_oneself': 403,
  'payments.own_proposal': 403,
  'payments.not_own_proposal': 403,
  'payments.order_unknown': 404,
  'payments.alert_unknown': 404,
  'payments.adjustment_unknown': 404,
  'payments.order_over': 409,
  'payments.not_suspended': 409,
  'payments.not_paid_out': 409,
  'payments.owner_gone': 409,
  'payments.alert_closed': 409,
  'payments.alert_closes_itself': 409,
  'payments.adjustment_decided': 409,
  'payments.account_unknown': 422,
  'payments.same_account': 422,
};

/** Answers a refusal; typed as the route's answer, which it is by declaration. */
export const refuseMoney = (c: Ctx, refusal: Refusal): never =>
  problemResponse(c, refusal, moneyStatuses) as never;

/** Names a route's act in the document, where the tests hold every route against the table. */
export const act = <Act extends MoneyAct>(name: Act) => ({ 'x-act': name }) as const;

export const adminLive = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
export const adminMay = [
  403,
  'auth.forbidden',
  'auth.second_factor_required',
  'auth.account_frozen',
  'auth.registration_incomplete',
] as const;
export const notOneself = [403, 'auth.not_oneself'] as const;
export const invalidQuery = [400, 'http.invalid_request'] as const;
export const keyConflict = [409, 'http.idempotency_conflict'] as const;
export const adminTags = ['admin money'];

/** Trimmed, inner spaces folded; no control characters, so that nobody can fake a line. */
const plainText = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        .regex(/^[^\p{Cc}\p{Cf}]+$/u, 'plain text'),
    );

/** Why an operator acts: kept in the audit beside the act. */
export const reasonText = (min: number) =>
  plainText({ min, max: 500 }).openapi({ example: 'Vérifié au téléphone avec la cliente' });
export const reasonBody = z.strictObject({ reason: reasonText(3) }).openapi('MoneyReason');

export const pageLimit = z.coerce.number().int().min(1).max(50).default(20);
/** An id as on the wire; the prefix is checked where it is read. */
export const cursorSchema = z.string().max(60).optional();
export const idParam = (prefix: string) =>
  z.object({
    id: z
      .string()
      .max(60)
      .openapi({ example: `${prefix}_0190b6a5-…` }),
  });

export const orderStateSchema = z.enum([
  ...new Set<OrderState>([...collectionMachine.states, ...payoutMachine.states]),
]);

export const when = z.iso.datetime();
export const whenOrNever = when.nullable();

/** Without a name of its own: a named schema that may be null is said wrongly by the document. */
export const personSchema = z.object({ id: z.string(), name: z.string().nullable() });

/** Somebody by wire id and the name of today; null for nobody. */
export const personAnswer = (id: string | null, name: string | null) =>
  id === null ? null : { id: toWireId('usr', brandId(id)), name };

export const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Why this admin may not look now; null when she may. */
export const refuseLook = (
  c: Ctx,
  { database }: PaymentRouteDeps,
  name: MoneyAct,
): Promise<Refusal | null> => refuseMoneyAct(database, requireActor(c), name);

/** An operator's command out of the request that carries it. */
export async function operatorCommand<Value, Code extends string>(
  c: Ctx,
  { database, onCommitted }: PaymentRouteDeps,
  command: MoneyCommand,
  useCase: (tx: Tx, operator: Operator) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | string>> {
  const call = {
    actor: requireActor(c),
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  const result = await moneyCommand(database, call, command, useCase);
  if (result.ok) onCommitted();
  return result;
}
