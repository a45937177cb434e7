import { brandId, parseId, type Refusal, toWireId } from '@ecom/kernel';
import {
  type ApiEnv,
  createRouter,
  type Database,
  problemResponse,
  type Router,
  requireActor,
} from '@ecom/server-kit';
import type { Context } from 'hono';
import { historyRoute, paymentStatuses, transferRoute, walletRoute } from './http/routes.ts';
import { readHistory, readWallet } from './use-cases/read-wallet.ts';
import { createTransferQueue, transferMoney } from './use-cases/transfer-money.ts';
import { createWalletAccounts } from './use-cases/wallet-accounts.ts';

export interface PaymentRouteDeps {
  readonly database: Database;
  /** Called after a commit that may have left something in the outbox. */
  readonly onCommitted: () => void;
}

const refuse = (c: Context<ApiEnv>, refusal: Refusal): never =>
  problemResponse(c, refusal, paymentStatuses) as never;

/** The wallet: what is in it, what went through it, sending from it. */
export function paymentRoutes({ database, onCommitted }: PaymentRouteDeps): Router {
  const router = createRouter();
  const wallets = createWalletAccounts(database);
  const queue = createTransferQueue(database);

  router.openapi(walletRoute, async (c) => {
    const result = await readWallet({ database, wallets }, requireActor(c));
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
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
