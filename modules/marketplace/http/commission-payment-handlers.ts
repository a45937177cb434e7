import { ok, parsePhone } from '@ecom/kernel';
import { commandRequest, type Router } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { memberCommand } from '../use-cases/merchant/member-command.ts';
import { limitCommission, payCommission } from '../use-cases/money/pay-commission.ts';
import { refuse } from './market-statuses.ts';
import { memberOf } from './merchant-parts.ts';
import { commissionAnswer } from './store-money-answers.ts';
import { payCommissionRoute } from './store-money-routes.ts';

/** What a store owes of its sales in cash, from a phone. */
export function commissionPaymentHandlers(router: Router, deps: MarketRouteDeps): void {
  const { database, providers, onCommitted } = deps;
  router.openapi(payCommissionRoute, async (c) => {
    const wire = c.req.valid('param').storeId;
    const member = memberOf(c, wire);
    const { phone: text, ...wish } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) {
      return refuse(c, { code: 'market.phone_invalid', facts: { reason: phone.error.code } });
    }
    const input = { ...wish, storeId: member.storeId, phone: phone.value };
    const plain = commandRequest(c, 'market.pay_commission', input);
    const request = { ...plain, detail: { storeId: wire } };
    const { userId } = member;
    await limitCommission(database, request, { userId, phone: phone.value });
    const result = await memberCommand(
      database,
      member,
      'see_money',
      request,
      async (tx, storeId) => {
        const { requestId } = request;
        const paid = await payCommission(tx, providers, { ...input, storeId, userId, requestId });
        return paid.ok ? ok(commissionAnswer(paid.value)) : paid;
      },
    );
    if (!result.ok) return refuse(c, result.error);
    onCommitted();
    return c.json(result.value, 201);
  });
}
