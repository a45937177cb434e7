import { brandId, parseId, toWireId } from '@ecom/kernel';
import { createRouter, type Database, type Router, requireActor } from '@ecom/server-kit';
import { adminMoneyHandlers } from './http/admin-handlers.ts';
import { refuse } from './http/route-parts.ts';
import { historyRoute, transferRoute, walletRoute } from './http/routes.ts';
import { topupHandlers } from './http/topup-handlers.ts';
import { webhookHandler } from './http/webhook-handler.ts';
import { withdrawalHandlers } from './http/withdrawal-handlers.ts';
import type { MobileMoney } from './ports.ts';
import { readHistory, readWallet } from './use-cases/read-wallet.ts';
import { createTransferQueue, transferMoney } from './use-cases/transfer-money.ts';
import { createWalletAccounts } from './use-cases/wallet-accounts.ts';

export interface PaymentRouteDeps {
  readonly database: Database;
  /** In the order of preference; none where no mobile money is set up. */
  readonly providers: readonly MobileMoney[];
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

/** The wallet: what is in it, what went through it, what comes to it and leaves it. */
export function paymentRoutes(deps: PaymentRouteDeps): Router {
  const { database, onCommitted } = deps;
  const router = createRouter();
  const wallets = createWalletAccounts(database);
  const queue = createTransferQueue(database);
  topupHandlers(router, { ...deps, wallets });
  withdrawalHandlers(router, { ...deps, wallets });
  webhookHandler(router, deps);
  adminMoneyHandlers(router, { ...deps, wallets });

  router.openapi(walletRoute, async (c) => {
    const result = await readWallet({ database, wallets }, requireActor(c));
    if (!result.ok) return refuse(c, result.error);
    return c.json({ ...result.value, asOf: result.value.asOf.toISOString() }, 200);
  });

  router.openapi(historyRoute, async (c) => {
    const page = c.req.valid('query');
    const result = await readHistory({ database, wallets }, requireActor(c), page);
    if (!result.ok) return refuse(c, result.error);
    const items = result.value.items.map(({ transferId, at, ...line }) => ({
      ...line,
      transferId: toWireId('trf', brandId(transferId)),
      at: at.toISOString(),
    }));
    return c.json({ items, next: result.value.next }, 200);
  });

  router.openapi(transferRoute, async (c) => {
    const { userId, sessionId } = requireActor(c);
    const { to, amountXof, pinToken } = c.req.valid('json');
    const payeeId = parseId('usr', to);
    if (!payeeId) return refuse(c, { code: 'payments.payee_unknown' });
    const key = c.req.valid('header')['idempotency-key'];
    const requestId = c.get('requestId');
    const transfer = { key, userId, sessionId, payeeId, amountXof, pinToken, requestId };
    const result = await transferMoney({ wallets, queue }, transfer);
    if (!result.ok) return refuse(c, result.error);
    onCommitted();
    const id = toWireId('trf', brandId(result.value.transferId));
    return c.json({ id, seq: result.value.seq, amountXof }, 201);
  });
  return router;
}
