import { ok, parseId, parsePhone } from '@ecom/kernel';
import { type ApiEnv, commandRequest, type Router } from '@ecom/server-kit';
import type { Context } from 'hono';
import { payoutPolicy } from '../domain/store-payout.ts';
import type { MarketRouteDeps } from '../http.ts';
import {
  type Member,
  memberCommand,
  refuseLooking,
  refuseWriting,
} from '../use-cases/merchant/member-command.ts';
import { readStatement, statementFile } from '../use-cases/money/read-statement.ts';
import { readPayoutPage, readStoreMoney, readToday } from '../use-cases/money/read-store-money.ts';
import { requestStorePayout } from '../use-cases/money/request-store-payout.ts';
import { settleAtTap } from '../use-cases/money/settle-cash-due.ts';
import { settleStorePayout } from '../use-cases/money/settle-payouts.ts';
import { sendFile } from './export-handlers.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import {
  cashSettlementAnswer,
  payoutAnswer,
  statementAnswer,
  storeMoneyAnswer,
  storeTodayAnswer,
} from './store-money-answers.ts';
import {
  payoutsRoute,
  requestPayoutRoute,
  settleCashRoute,
  statementFileRoute,
  statementRoute,
  storeMoneyRoute,
  storeTodayRoute,
} from './store-money-routes.ts';

const fileLimit = { name: 'market.statement', max: 60, windowS: 3_600 };
const payoutLimit = { name: 'market.payout', max: payoutPolicy.perHour, windowS: 3_600 };
const types = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A store's money: what it has, how it came by it, and the way out of it. */
export function storeMoneyHandlers(router: Router, deps: MarketRouteDeps): void {
  lookHandlers(router, deps);
  statementHandlers(router, deps);
  payoutHandler(router, deps);
  settleHandler(router, deps);
}

/** Who looks, as a manager or more. */
async function looking(c: Context<ApiEnv>, { database }: MarketRouteDeps, store: string) {
  const member = memberOf(c, store);
  const refused = await refuseLooking(database, member, 'see_money');
  return { refused, storeId: member.storeId ?? '', member };
}

function lookHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;
  router.openapi(storeMoneyRoute, async (c) => {
    const { refused, storeId, member } = await looking(c, deps, c.req.valid('param').storeId);
    if (refused) return refuse(c, refused);
    const money = await readStoreMoney(database, storeId, member.userId);
    const mayPayOut = (await refuseWriting(database, member, 'own')) === null;
    return c.json(storeMoneyAnswer(money, mayPayOut), 200);
  });

  router.openapi(storeTodayRoute, async (c) => {
    const { refused, storeId } = await looking(c, deps, c.req.valid('param').storeId);
    if (refused) return refuse(c, refused);
    return c.json(storeTodayAnswer(await readToday(database, storeId)), 200);
  });

  router.openapi(payoutsRoute, async (c) => {
    const { refused, storeId } = await looking(c, deps, c.req.valid('param').storeId);
    if (refused) return refuse(c, refused);
    const { after, limit } = c.req.valid('query');
    const afterId = after === undefined ? null : parseId('pay', after);
    const { items, nextId } = await readPayoutPage(database, storeId, { afterId, limit });
    const answers = items.map(payoutAnswer);
    return c.json({ items: answers, next: nextId && (answers.at(-1)?.id ?? null) }, 200);
  });
}

function statementHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database } = deps;
  router.openapi(statementRoute, async (c) => {
    const { refused, storeId } = await looking(c, deps, c.req.valid('param').storeId);
    if (refused) return refuse(c, refused);
    const { month, after = '', limit } = c.req.valid('query');
    const afterId = parseId('ord', after) ?? parseId('rfd', after) ?? parseId('set', after);
    const statement = await readStatement(database, storeId, { month, afterId, limit });
    return c.json(statementAnswer(statement), 200);
  });

  router.openapi(statementFileRoute, async (c) => {
    const { refused, storeId, member } = await looking(c, deps, c.req.valid('param').storeId);
    if (refused) return refuse(c, refused);
    await limitWrites(database, member.userId, fileLimit);
    const { month, format } = c.req.valid('query');
    await settleStorePayout(database, storeId);
    const file = statementFile(database, storeId, { month, format });
    return sendFile(c, file, { name: `releve-${month}.${format}`, type: types[format] });
  });
}

function payoutHandler(router: Router, { database, providers, onCommitted }: MarketRouteDeps) {
  router.openapi(requestPayoutRoute, async (c) => {
    const member: Member = memberOf(c, c.req.valid('param').storeId);
    const { phone: text, pinToken, ...wish } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) {
      return refuse(c, { code: 'market.phone_invalid', facts: { reason: phone.error.code } });
    }
    await limitWrites(database, member.userId, payoutLimit);
    if (member.storeId) await settleStorePayout(database, member.storeId);
    // Without the token: a retry may bring a fresh one for the same payout.
    const input = { ...wish, storeId: member.storeId, phone: phone.value };
    const plain = commandRequest(c, 'market.request_payout', input);
    const request = { ...plain, detail: { storeId: c.req.valid('param').storeId } };
    const result = await memberCommand(database, member, 'own', request, async (tx, storeId) => {
      const { requestId } = request;
      const asked = { ...input, storeId, pinToken, requestId };
      const payout = await requestStorePayout(tx, providers, member, asked);
      return payout.ok ? ok(payoutAnswer({ ...payout.value, isSent: false })) : payout;
    });
    if (!result.ok) return refuse(c, result.error);
    onCommitted();
    return c.json(result.value, 201);
  });
}

function settleHandler(router: Router, { database }: MarketRouteDeps) {
  router.openapi(settleCashRoute, async (c) => {
    const member: Member = memberOf(c, c.req.valid('param').storeId);
    const { expectedXof } = c.req.valid('json');
    await limitWrites(database, member.userId, payoutLimit);
    const input = { storeId: member.storeId, expectedXof };
    const plain = commandRequest(c, 'market.settle_cash', input);
    const request = { ...plain, detail: { storeId: c.req.valid('param').storeId } };
    const result = await memberCommand(database, member, 'own', request, async (tx, storeId) => {
      const { userId } = member;
      const { requestId } = request;
      const settled = await settleAtTap(tx, { storeId, expectedXof, userId, requestId });
      return settled.ok ? ok(cashSettlementAnswer(settled.value)) : settled;
    });
    if (!result.ok) return refuse(c, result.error);
    return c.json(result.value, 201);
  });
}
