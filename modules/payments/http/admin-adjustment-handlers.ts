import { err, type Id, ok, parseId, type Result } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor, type Tx } from '@ecom/server-kit';
import type { Context } from 'hono';
import {
  confirmAdjustment,
  refuseAdjustment,
  withdrawAdjustment,
} from '../use-cases/admin/decide-adjustment.ts';
import type { MoneyCommand, Operator } from '../use-cases/admin/money-command.ts';
import {
  type AdjustedAccounts,
  type AdjustmentWish,
  effectOf,
  findAdjusted,
  proposeAdjustment,
} from '../use-cases/admin/propose-adjustment.ts';
import { personOf, readAdjustments, viewAdjustment } from '../use-cases/admin/read-adjustments.ts';
import { adjustmentAnswer, adjustmentId, effectAnswer } from './admin-adjustment-answer.ts';
import {
  adjustmentRoute,
  adjustmentsRoute,
  confirmRoute,
  previewRoute,
  proposeRoute,
  refuseRoute,
  withdrawRoute,
} from './admin-adjustment-routes.ts';
import { type AdminMoneyDeps, operatorCommand, refuseLook, refuseMoney } from './admin-parts.ts';

/** Corrections of the book by hand: one proposes, another decides. */
export function adminAdjustmentHandlers(router: Router, deps: AdminMoneyDeps): void {
  lookHandlers(router, deps);
  proposeHandlers(router, deps);
  decideHandlers(router, deps);
}

function lookHandlers(router: Router, deps: AdminMoneyDeps): void {
  router.openapi(adjustmentsRoute, async (c) => {
    const refused = await refuseLook(c, deps, adjustmentsRoute['x-act']);
    if (refused) return refuseMoney(c, refused);
    const { state = null, before, limit } = c.req.valid('query');
    const beforeId = before === undefined ? null : parseId('adj', before);
    // A cursor that is none has nothing before it.
    const most = before !== undefined && beforeId === null ? 0 : limit + 1;
    const found = await readAdjustments(deps.database, { state, beforeId, limit: most });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? adjustmentId(last.id) : null;
    return c.json({ adjustments: page.map(adjustmentAnswer), next }, 200);
  });

  router.openapi(adjustmentRoute, async (c) => {
    const { id } = c.req.valid('param');
    const command = { act: adjustmentRoute['x-act'], name: 'payments.admin_view_adjustment' };
    const result = await adjustmentCommand(c, deps, id, command, (tx, _, found) =>
      viewAdjustment(tx, found),
    );
    if (!result.ok) return refuseMoney(c, result.error);
    const { effect } = result.value;
    const answer = adjustmentAnswer(result.value);
    return c.json({ ...answer, effect: effect && effectAnswer(effect) }, 200);
  });
}

function proposeHandlers(router: Router, deps: AdminMoneyDeps): void {
  router.openapi(previewRoute, async (c) => {
    const wish = c.req.valid('query');
    const name = 'payments.admin_preview_adjustment';
    const result = await wishCommand(
      c,
      deps,
      wish,
      { act: previewRoute['x-act'], name },
      async (tx, _, accounts) => ok(await effectOf(tx, accounts, wish.amountXof)),
    );
    return result.ok ? c.json(effectAnswer(result.value), 200) : refuseMoney(c, result.error);
  });

  router.openapi(proposeRoute, async (c) => {
    const wish = c.req.valid('json');
    const command = {
      act: proposeRoute['x-act'],
      name: 'payments.admin_propose_adjustment',
      input: wish,
      detail: { ...wish },
    };
    const result = await wishCommand(c, deps, wish, command, (tx, operator, accounts) =>
      proposeAdjustment(tx, operator, accounts, wish),
    );
    if (!result.ok) return refuseMoney(c, result.error);
    return c.json({ id: adjustmentId(result.value.id) }, 201);
  });
}

/** A command about a correction that is only wished for: its accounts are found beforehand. */
async function wishCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  deps: AdminMoneyDeps,
  wish: AdjustmentWish,
  command: MoneyCommand,
  useCase: (tx: Tx, operator: Operator, accounts: AdjustedAccounts) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const refused = await refuseLook(c, deps, command.act);
  // Who may not look is refused by the command itself, which leaves a trace of it.
  const found = refused ? null : await findAdjusted(deps, requireActor(c).userId, wish);
  const aboutUserId = found?.ok ? found.value.aboutUserId : null;
  return operatorCommand<Value, string>(
    c,
    deps,
    { ...command, aboutUserId },
    async (tx, operator) => {
      if (!found) return err('auth.forbidden');
      return found.ok ? useCase(tx, operator, found.value) : found;
    },
  );
}

function decideHandlers(router: Router, deps: AdminMoneyDeps): void {
  const actOfAll = confirmRoute['x-act'];

  router.openapi(confirmRoute, async (c) => {
    const { id } = c.req.valid('param');
    const name = 'payments.admin_confirm_adjustment';
    const command = { act: actOfAll, name, input: { id } };
    const result = await adjustmentCommand(c, deps, id, command, confirmAdjustment);
    if (!result.ok) return refuseMoney(c, result.error);
    return c.json({ transferSeq: result.value.seq }, 200);
  });

  router.openapi(refuseRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { note } = c.req.valid('json');
    const name = 'payments.admin_refuse_adjustment';
    const command = { act: actOfAll, name, input: { id, note }, detail: { reason: note } };
    const result = await adjustmentCommand(c, deps, id, command, (tx, operator, found) =>
      refuseAdjustment(tx, operator, found, note),
    );
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });

  router.openapi(withdrawRoute, async (c) => {
    const { id } = c.req.valid('param');
    const name = 'payments.admin_withdraw_adjustment';
    const command = { act: actOfAll, name, input: { id } };
    const result = await adjustmentCommand(c, deps, id, command, withdrawAdjustment);
    return result.ok ? c.body(null, 204) : refuseMoney(c, result.error);
  });
}

/** A command about the wallet in a correction: whose it is must be known before it is written. */
async function adjustmentCommand<Value, Code extends string>(
  c: Context<ApiEnv>,
  deps: AdminMoneyDeps,
  wireId: string,
  command: MoneyCommand,
  useCase: (tx: Tx, operator: Operator, id: Id<'adj'>) => Promise<Result<Value, Code>>,
): Promise<Result<Value, string>> {
  const refused = await refuseLook(c, deps, command.act);
  const id = parseId('adj', wireId);
  const aboutUserId = refused || id === null ? null : await personOf(deps.database, id);
  if (!refused && (id === null || aboutUserId === undefined)) {
    return err('payments.adjustment_unknown');
  }
  const detail = { ...command.detail, adjustmentId: wireId };
  const told = { ...command, aboutUserId: aboutUserId ?? null, detail };
  return operatorCommand(c, deps, told, (tx, operator) => useCase(tx, operator, id as Id<'adj'>));
}
