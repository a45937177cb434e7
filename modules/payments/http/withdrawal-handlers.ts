import { ok, parseId, parsePhone } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import { withdrawalPolicy } from '../domain/topup-policy.ts';
import type { PaymentRouteDeps } from '../http.ts';
import { readOrder } from '../use-cases/mobile/read-own-orders.ts';
import { withdraw } from '../use-cases/mobile/withdraw.ts';
import { ownCommand } from '../use-cases/own-command.ts';
import type { WalletAccounts } from '../use-cases/wallet-accounts.ts';
import { limitMoney } from './limit-money.ts';
import { refuse } from './route-parts.ts';
import { withdrawalAnswer } from './topup-answer.ts';
import { requestWithdrawalRoute, withdrawalRoute } from './withdrawal-routes.ts';

type Deps = PaymentRouteDeps & { readonly wallets: WalletAccounts };

/** Money from the wallet to a phone. */
export function withdrawalHandlers(router: Router, deps: Deps): void {
  const { database, providers, wallets, onCommitted } = deps;

  router.openapi(requestWithdrawalRoute, async (c) => {
    const person = requireActor(c);
    const { phone: text, pinToken, ...wish } = c.req.valid('json');
    const phone = parsePhone(text);
    if (!phone.ok) {
      const facts = { reason: phone.error.code };
      return refuse(c, { code: 'payments.phone_invalid', facts });
    }
    // Without the token: a retry may bring a fresh one for the same withdrawal.
    const input = { ...wish, phone: phone.value };
    const request = commandRequest(c, 'payments.withdraw', input);
    const { perHour } = withdrawalPolicy;
    const limit = { name: 'payments.withdraw', who: person.userId, perHour };
    await limitMoney(database, request, [limit]);
    const accountId = await wallets.find(person.userId);
    if (accountId === null) return refuse(c, { code: 'auth.registration_incomplete' });
    const result = await ownCommand(database, person, request, async (tx, owner) => {
      const { requestId } = request;
      const asked = { ...input, accountId, pinToken, requestId };
      const order = await withdraw(tx, providers, owner, asked);
      return order.ok ? ok(withdrawalAnswer(order.value)) : order;
    });
    if (!result.ok) return refuse(c, result.error);
    onCommitted();
    return c.json(result.value, 201);
  });

  router.openapi(withdrawalRoute, async (c) => {
    const id = parseId('wdr', c.req.valid('param').id);
    const result = await readOrder(database, requireActor(c), 'withdrawal', id);
    if (!result.ok) return refuse(c, result.error);
    if (result.value.due) onCommitted();
    return c.json(withdrawalAnswer(result.value), 200);
  });
}
