import { ok, parsePhone } from '@ecom/kernel';
import { commandRequest, type Router } from '@ecom/server-kit';
import { payoutPolicy } from '../domain/store-payout.ts';
import type { MarketRouteDeps } from '../http.ts';
import { memberCommand } from '../use-cases/merchant/member-command.ts';
import { dropPlan, setPayoutPlan } from '../use-cases/money/payout-plan.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites, memberOf } from './merchant-parts.ts';
import { planAnswer } from './store-money-answers.ts';
import { dropPlanRoute, setPlanRoute } from './store-money-routes.ts';

const planLimit = { name: 'market.payout_plan', max: payoutPolicy.perHour, windowS: 3_600 };

/** The day of the week on which a store's balance leaves by itself. */
export function payoutPlanHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(setPlanRoute, async (c) => {
    const wire = c.req.valid('param').storeId;
    const member = memberOf(c, wire);
    const { phone: text, pinToken, ...wish } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) {
      return refuse(c, { code: 'market.phone_invalid', facts: { reason: phone.error.code } });
    }
    await limitWrites(database, member.userId, planLimit);
    // Without the token: a retry may bring a fresh one for the same plan.
    const input = { ...wish, storeId: member.storeId, phone: phone.value };
    const plain = commandRequest(c, 'market.set_payout_plan', input);
    const request = { ...plain, detail: { storeId: wire } };
    const result = await memberCommand(database, member, 'own', request, async (tx, storeId) => {
      const plan = await setPayoutPlan(tx, member, { ...input, storeId, pinToken });
      return plan.ok ? ok(planAnswer(plan.value)) : plan;
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(dropPlanRoute, async (c) => {
    const wire = c.req.valid('param').storeId;
    const member = memberOf(c, wire);
    await limitWrites(database, member.userId, planLimit);
    const input = { storeId: member.storeId };
    const plain = commandRequest(c, 'market.drop_payout_plan', input);
    const request = { ...plain, detail: { storeId: wire } };
    const result = await memberCommand(database, member, 'own', request, (tx, storeId) =>
      dropPlan(tx, storeId),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
