import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { transactionOf } from './fedapay-shapes.ts';
import { simulatorKeys, simulatorModes } from './keys.ts';
import type { Direction, Network, Operation } from './operation.ts';
import { isRefusedNumber } from './outcomes.ts';
import {
  type ApiAnswer,
  type ApiRequest,
  type Dialect,
  floatOf,
  openOperation,
  type World,
} from './world.ts';

const networks = Object.entries(simulatorModes) as [Network, string][];
const phone = z.object({ number: z.string().regex(/^\+?\d{8,15}$/), country: z.string() });

const newSchema = z.object({
  description: z.string().min(1),
  amount: z.int().positive(),
  currency: z.object({ iso: z.literal('XOF') }),
  mode: z.string().optional(),
  merchant_reference: z.string().min(1).max(128),
});
const sendSchema = z.object({ token: z.string(), phone_number: phone });
const startSchema = z.object({
  payouts: z.array(z.object({ id: z.int(), phone_number: phone })).length(1),
});

/** FedaPay's API, as far as an order needs it. A reference may be used twice: nobody forbids it. */
export const fedapayDialect: Dialect = {
  isMove: ({ method, path }) =>
    (method === 'PUT' && path === '/v1/payouts/start') ||
    (method === 'POST' && networks.some(([, mode]) => path === `/v1/${mode}`)),
  answer(world, request) {
    const route = routes.find(
      ({ method, path }) => method === request.method && path.test(request.path),
    );
    if (route === undefined) return null;
    if (request.authorization !== `Bearer ${simulatorKeys.fedapay.secretKey}`) {
      return problem(401, 'Erreur d’authentification');
    }
    const part = decodeURIComponent(route.path.exec(request.path)?.[1] ?? '');
    return route.act(world, request, part);
  },
};

interface Route {
  readonly method: string;
  readonly path: RegExp;
  act(world: World, request: ApiRequest, part: string): ApiAnswer;
}

const kinds = [
  ['collect', 'transactions'],
  ['payout', 'payouts'],
] as const;

const routes: readonly Route[] = [
  ...kinds.flatMap(([direction, name]): Route[] => [
    {
      method: 'POST',
      path: new RegExp(`^/v1/${name}$`),
      act: (world, { body }) => open(world, direction, body),
    },
    {
      method: 'GET',
      path: new RegExp(`^/v1/${name}/merchant/([^/]+)$`),
      act: ({ book }, _, reference) => shown(book.find('fedapay', direction, reference)),
    },
    {
      method: 'GET',
      path: new RegExp(`^/v1/${name}/(\\d+)$`),
      act: ({ book }, _, id) => shown(ours(book.operations.get(Number(id)), direction)),
    },
  ]),
  {
    method: 'POST',
    path: /^\/v1\/transactions\/(\d+)\/token$/,
    act: ({ book }, _, id) => {
      const operation = ours(book.operations.get(Number(id)), 'collect');
      if (operation === undefined) return problem(404, 'Introuvable');
      const token = operation.token ?? `tok_${operation.id}_${randomBytes(12).toString('hex')}`;
      book.record([{ type: 'changed', id: operation.id, change: { token } }]);
      return { status: 200, body: { token, url: `https://process.fedapay.com/${token}` } };
    },
  },
  {
    method: 'PUT',
    path: /^\/v1\/payouts\/start$/,
    act: (world, { body }) => start(world, body),
  },
  { method: 'GET', path: /^\/v1\/balances$/, act: (world) => balances(world) },
  {
    method: 'POST',
    path: new RegExp(`^/v1/(${networks.map(([, mode]) => mode).join('|')})$`),
    act: (world, { body }, mode) => send(world, mode, body),
  },
];

const ours = (operation: Operation | undefined, direction: Direction): Operation | undefined =>
  operation?.provider === 'fedapay' && operation.direction === direction ? operation : undefined;

function shown(operation: Operation | undefined): ApiAnswer {
  if (operation === undefined) return problem(404, 'Introuvable');
  const shape = transactionOf(operation);
  return { status: 200, body: { [String(shape.klass)]: shape } };
}

function open(world: World, direction: Direction, body: unknown): ApiAnswer {
  const asked = newSchema.safeParse(body);
  if (!asked.success) return problem(400, 'Paramètres invalides');
  const { amount: amountXof, merchant_reference: reference, mode } = asked.data;
  const network = networks.find(([, name]) => name === mode)?.[0] ?? null;
  if (direction === 'payout' && network === null) return problem(400, 'Mode invalide');
  const operation = openOperation(world, { provider: 'fedapay', direction, reference, amountXof });
  if (direction === 'payout') {
    world.book.record([{ type: 'changed', id: operation.id, change: { network } }]);
  }
  return shown(world.book.operations.get(operation.id));
}

/** Asks the customer. A transaction that was sent cannot be sent again. */
function send(world: World, mode: string, body: unknown): ApiAnswer {
  const asked = sendSchema.safeParse(body);
  if (!asked.success) return problem(400, 'Paramètres invalides');
  const id = Number(asked.data.token.split('_')[1]);
  const operation = ours(world.book.operations.get(id), 'collect');
  const network = networks.find(([, name]) => name === mode)?.[0] ?? null;
  const { number } = asked.data.phone_number;
  if (operation === undefined || operation.token !== asked.data.token) {
    return problem(400, 'Jeton invalide');
  }
  if (operation.state !== 'created') return problem(400, 'Transaction déjà envoyée');
  if (isRefusedNumber(number)) return problem(400, 'Numéro invalide');
  world.settler.accept(id, { phone: number, network });
  const { amountXof: amount } = operation;
  const intent = { klass: 'v1/payment_intent', id, reference: `pi_${id}`, amount, mode };
  return {
    status: 200,
    body: { 'v1/payment_intent': { ...intent, status: 'pending' } },
    accepted: id,
  };
}

/** Pays out. A payout that was started cannot be started again. */
function start(world: World, body: unknown): ApiAnswer {
  const [asked] = startSchema.safeParse(body).data?.payouts ?? [];
  if (asked === undefined) return problem(400, 'Paramètres invalides');
  const operation = ours(world.book.operations.get(asked.id), 'payout');
  if (operation?.network == null) return problem(404, 'Introuvable');
  const { number } = asked.phone_number;
  if (operation.state !== 'created') return problem(400, 'Dépôt déjà démarré');
  if (isRefusedNumber(number)) return problem(400, 'Numéro invalide');
  if (floatOf(world, 'fedapay', operation.network) < operation.amountXof) {
    return problem(400, 'Solde insuffisant');
  }
  world.settler.accept(operation.id, { phone: number });
  const now = world.book.operations.get(operation.id) ?? operation;
  return { status: 200, body: { 'v1/payouts': [transactionOf(now)] }, accepted: operation.id };
}

function balances(world: World): ApiAnswer {
  const list = networks.map(([network, mode], index) => ({
    klass: 'v1/balance',
    id: index + 1,
    amount: floatOf(world, 'fedapay', network),
    mode,
  }));
  return { status: 200, body: { 'v1/balances': list } };
}

const problem = (status: number, message: string): ApiAnswer => ({ status, body: { message } });
