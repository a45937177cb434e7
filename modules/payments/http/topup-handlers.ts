import { ok, parseId, parsePhone } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import type { PaymentRouteDeps } from '../http.ts';
import { readOrder, readOrders } from '../use-cases/mobile/read-own-orders.ts';
import { requestTopup } from '../use-cases/mobile/request-topup.ts';
import { readTopupOptions } from '../use-cases/mobile/topup-options.ts';
import { ownCommand } from '../use-cases/own-command.ts';
import { checkStanding } from '../use-cases/read-wallet.ts';
import type { WalletAccounts } from '../use-cases/wallet-accounts.ts';
import { limitPrompts } from './limit-money.ts';
import { refuse } from './route-parts.ts';
import { topupAnswer } from './topup-answer.ts';
import { requestTopupRoute, topupOptionsRoute, topupRoute, topupsRoute } from './topup-routes.ts';

type Deps = PaymentRouteDeps & { readonly wallets: WalletAccounts };

/** Money from a phone into the wallet. */
export function topupHandlers(router: Router, deps: Deps): void {
  const { database, providers, wallets, onCommitted } = deps;

  router.openapi(topupOptionsRoute, async (c) => {
    const person = requireActor(c);
    const refused = await checkStanding(database, person);
    if (refused) return refuse(c, { code: refused });
    const options = await readTopupOptions({ database, providers, wallets }, person.userId);
    if (!options) return refuse(c, { code: 'auth.session_ended' });
    const { networks, fees, suggestedXof, ...rest } = options;
    const lists = { networks: [...networks], fees: [...fees], suggestedXof: [...suggestedXof] };
    return c.json({ ...rest, ...lists }, 200);
  });

  router.openapi(requestTopupRoute, async (c) => {
    const person = requireActor(c);
    const { phone: text, ...wish } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) {
      const facts = { reason: phone.error.code };
      return refuse(c, { code: 'payments.phone_invalid', facts });
    }
    const input = { ...wish, phone: phone.value };
    const request = commandRequest(c, 'payments.request_topup', input);
    const { userId } = person;
    await limitPrompts(database, request, { userId, phone: phone.value });
    const accountId = await wallets.find(person.userId);
    if (accountId === null) return refuse(c, { code: 'auth.registration_incomplete' });
    const result = await ownCommand(database, person, request, async (tx) => {
      const { requestId } = request;
      const asked = { ...input, userId, accountId, requestId };
      const order = await requestTopup(tx, providers, asked);
      return order.ok ? ok(topupAnswer(order.value)) : order;
    });
    if (!result.ok) return refuse(c, result.error);
    onCommitted();
    return c.json(result.value, 201);
  });

  router.openapi(topupsRoute, async (c) => {
    const { limit } = c.req.valid('query');
    const result = await readOrders(database, requireActor(c), 'topup', limit);
    if (!result.ok) return refuse(c, result.error);
    return c.json({ items: result.value.map(topupAnswer) }, 200);
  });

  router.openapi(topupRoute, async (c) => {
    const id = parseId('top', c.req.valid('param').id);
    const result = await readOrder(database, requireActor(c), 'topup', id);
    if (!result.ok) return refuse(c, result.error);
    // Where nobody works between requests, the one who waits has it done.
    if (result.value.due) onCommitted();
    return c.json(topupAnswer(result.value), 200);
  });
}
