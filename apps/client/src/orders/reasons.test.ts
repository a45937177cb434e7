import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ordersEn } from '../../../../packages/i18n/orders.en.ts';
import { ordersFr } from '../../../../packages/i18n/orders.fr.ts';

/** What a store may say why, by the contract. */
function reasonsOf(act: 'refuse' | 'fail'): readonly string[] {
  const document = JSON.parse(fs.readFileSync('packages/api-client/openapi.json', 'utf8'));
  const { requestBody } =
    document.paths[`/v1/business/stores/{storeId}/orders/{orderId}/${act}`].post;
  return requestBody.content['application/json'].schema.properties.reason.enum;
}

describe('why a store could not serve an order', () => {
  // «Another reason» is none that one could tell.
  const reasons = [...reasonsOf('refuse'), ...reasonsOf('fail')].filter((one) => one !== 'other');

  it('is looked at for all that a store may say', () => {
    expect(reasons.length).toBeGreaterThanOrEqual(8);
  });

  it.each(reasons)('is told for %s, in both languages', (reason) => {
    for (const texts of [ordersFr, ordersEn]) {
      expect(texts.orders.reasons).toHaveProperty(reason);
    }
  });
});
