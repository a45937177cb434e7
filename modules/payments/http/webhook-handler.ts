import { systemClock } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import type { PaymentRouteDeps } from '../http.ts';
import { takeWebhook } from '../use-cases/mobile/take-webhook.ts';
import { refuse } from './route-parts.ts';
import { mobileMoneyWebhookRoute } from './webhook-route.ts';

/** News from providers, kept and looked into. */
export function webhookHandler(router: Router, deps: PaymentRouteDeps): void {
  const { database, providers, onCommitted } = deps;
  router.openapi(mobileMoneyWebhookRoute, async (c) => {
    const { provider: name } = c.req.valid('param');
    const provider = providers.find((one) => one.name === name);
    if (!provider) return refuse(c, { code: 'payments.provider_unknown' });
    const body = new Uint8Array(await c.req.arrayBuffer());
    const webhook = { body, headers: c.req.raw.headers, nowMs: systemClock.nowMs() };
    const taken = await takeWebhook(database, provider, webhook);
    if (taken === 'refused') return refuse(c, { code: 'payments.webhook_refused' });
    onCommitted();
    return c.json({ received: true }, 200);
  });
}
