import { z } from 'zod';
import { simulatorKeys } from './keys.ts';
import type { Network, Operation, OperationState } from './operation.ts';
import { isRefusedNumber } from './outcomes.ts';
import { txReferenceOf } from './webhook-body.ts';
import { type ApiAnswer, type Dialect, floatOf, openOperation, type World } from './world.ts';

const networkOf: Readonly<Record<'TMONEY' | 'FLOOZ', Network>> = { TMONEY: 'mixx', FLOOZ: 'moov' };

const common = {
  phone_number: z.string().regex(/^\d{8}$/),
  amount: z.int().positive(),
  network: z.enum(['TMONEY', 'FLOOZ']),
};
const paySchema = z.object({
  ...common,
  description: z.string(),
  identifier: z.string().min(1).max(128),
});
const disburseSchema = z.object({
  ...common,
  reason: z.string(),
  reference: z.string().min(1).max(128),
});
const statusSchema = z.object({ identifier: z.string() });
const tokenSchema = z.object({ auth_token: z.string() });

/** PayGate Global's API: everything is a POST with the token in its body. */
export const paygateDialect: Dialect = {
  isMove: ({ path }) => path === '/api/v1/pay' || path === '/api/v1/disburse',
  answer(world, { method, path, body }) {
    const act = method === 'POST' ? acts[path] : undefined;
    if (act === undefined) return null;
    const token = tokenSchema.safeParse(body).data?.auth_token;
    if (token === simulatorKeys.paygate.authToken) return act(world, body);
    return path === '/api/v1/pay' || path === '/api/v1/disburse'
      ? said({ status: 2 })
      : said({ error_code: 403, error_message: 'Jeton d’authentification invalide.' });
  },
};

type Act = (world: World, body: unknown) => ApiAnswer;

const acts: Readonly<Record<string, Act>> = {
  '/api/v1/pay': pay,
  '/api/v2/status': status,
  '/api/v1/disburse': disburse,
  '/api/v1/check-balance': (world) =>
    said({ flooz: floatOf(world, 'paygate', 'moov'), tmoney: floatOf(world, 'paygate', 'mixx') }),
};

function pay(world: World, body: unknown): ApiAnswer {
  const asked = paySchema.safeParse(body);
  if (!asked.success || isRefusedNumber(asked.data.phone_number)) return said({ status: 4 });
  const { identifier, amount, phone_number: phone, network } = asked.data;
  if (world.book.find('paygate', 'collect', identifier)) return said({ status: 6 });
  const known = { provider: 'paygate', direction: 'collect', reference: identifier } as const;
  const operation = openOperation(world, { ...known, amountXof: amount });
  world.settler.accept(operation.id, { phone, network: networkOf[network] });
  const answer = said({ tx_reference: txReferenceOf(operation), status: 0 });
  return { ...answer, accepted: operation.id };
}

/** The same reference twice is paid twice: PayGate promises nothing else, so we fear the worst. */
function disburse(world: World, body: unknown): ApiAnswer {
  const asked = disburseSchema.safeParse(body);
  if (!asked.success || isRefusedNumber(asked.data.phone_number)) return said({ status: 4 });
  const { reference, amount, phone_number: phone } = asked.data;
  const network = networkOf[asked.data.network];
  if (floatOf(world, 'paygate', network) < amount) return said({ status: 4 });
  const known = { provider: 'paygate', direction: 'payout', reference } as const;
  const operation = openOperation(world, { ...known, amountXof: amount });
  world.settler.accept(operation.id, { phone, network });
  const answer = said({ tx_reference: txReferenceOf(operation), status: 200 });
  return { ...answer, accepted: operation.id };
}

const codes: Readonly<Record<OperationState, number>> = {
  created: 2,
  asked: 2,
  approved: 0,
  sent: 0,
  expired: 4,
  declined: 6,
  canceled: 6,
  failed: 6,
};

/** Of payments only, and without the amount. */
function status(world: World, body: unknown): ApiAnswer {
  const identifier = statusSchema.safeParse(body).data?.identifier ?? '';
  const operation = world.book.find('paygate', 'collect', identifier);
  if (operation === undefined) {
    return said({ error_code: 403, error_message: 'Transaction non trouvée.' });
  }
  return said({ ...shape(operation), status: codes[operation.state] });
}

const shape = (operation: Operation) => ({
  tx_reference: txReferenceOf(operation),
  payment_reference: operation.state === 'approved' ? `P${operation.id}` : null,
  datetime: new Date(operation.createdAtMs).toISOString(),
  payment_method: operation.network === 'moov' ? 'FLOOZ' : 'T-Money',
});

const said = (body: object): ApiAnswer => ({ status: 200, body });
