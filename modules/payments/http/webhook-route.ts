import { problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { answer } from './route-parts.ts';

/** Open to everybody: what is signed is checked, and nothing is believed. */
export const mobileMoneyWebhookRoute = createRoute({
  method: 'post',
  path: '/v1/webhooks/mobile-money/{provider}',
  tags: ['webhooks'],
  summary: 'A mobile money provider has news of an order',
  request: { params: z.strictObject({ provider: z.string().max(40) }) },
  responses: {
    200: answer('Kept', z.object({ received: z.boolean() })),
    ...problems(
      [400, 'payments.webhook_refused', 'http.invalid_request'],
      [404, 'payments.provider_unknown', 'http.not_found'],
    ),
  },
});
