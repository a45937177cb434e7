import { ApiProblem, type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type StoreMoney = Schemas['StoreMoney'];
export type Payout = Schemas['StorePayout'];
export type StatementLine = Schemas['StatementLine'];
export type Statement = Schemas['StoreStatement'];
export type FileFormat = 'csv' | 'xlsx' | 'pdf';

const moneyKey = (storeId: string) => ['money', storeId] as const;
/** A payout that is on its way is asked about this often. */
const askAgainMs = 5_000;

/** What the store has now. */
export const useMoney = (storeId: string) =>
  useQuery({
    queryKey: [...moneyKey(storeId), 'now'],
    queryFn: () => {
      const params = { path: { storeId } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/money', { params }));
    },
    refetchInterval: ({ state }) => (isMoving(state.data) ? askAgainMs : false),
  });

/** Something of it waits for a network or for somebody's phone. */
function isMoving(money: StoreMoney | undefined): boolean {
  const asked = money?.commissionPayment?.state;
  return !!money?.underWay || asked === 'sending' || asked === 'waiting';
}

/** What was paid out, or was to be, the newest first. */
export const usePayouts = (storeId: string) =>
  useInfiniteQuery({
    queryKey: [...moneyKey(storeId), 'payouts'],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { after: pageParam };
      const params = { path: { storeId }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/payouts', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** A month, `2026-11`. */
export const useStatement = (storeId: string, month: string) =>
  useInfiniteQuery({
    queryKey: [...moneyKey(storeId), 'statement', month],
    queryFn: ({ pageParam }) => {
      const query = { month, ...(pageParam !== null && { after: pageParam }) };
      const params = { path: { storeId }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/money/statement', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const fetchStatement = (
  storeId: string,
  query: { readonly month: string; readonly format: FileFormat },
): Promise<Blob> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/money/statement/file', {
      params: { path: { storeId }, query },
      parseAs: 'blob',
    }),
  );

export const forgetMoney = (storeId: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: moneyKey(storeId) });

/**
 * Pays the commission owed for cash out of the balance: the sum that was shown.
 * @throws ApiProblem, NetworkLost
 */
export const settleCash = (storeId: string, expectedXof: number, key: string) => {
  const params = { path: { storeId }, header: keyed(key) };
  const body = { expectedXof };
  return unwrap(api.POST('/v1/business/stores/{storeId}/money/settle-cash', { params, body }));
};

export interface PayoutWish {
  readonly network: 'mixx' | 'moov';
  /** E.164. */
  readonly phone: string;
  readonly expectedXof: number;
  readonly pin: string;
}

/**
 * Asks for a payout by the PIN.
 * @throws ApiProblem, NetworkLost
 */
export const sendPayout = (storeId: string, wish: PayoutWish, key: string): Promise<Payout> =>
  onKnownDevice(wish.pin, () => askPayout(storeId, wish, key));

export type PayoutPlan = Schemas['PayoutPlan'];
export interface PlanWish extends PayoutPlan {
  readonly pin: string;
}

/**
 * Has the balance leave every week, by the PIN for the most that can leave at once.
 * @throws ApiProblem, NetworkLost
 */
export async function sendPlan(
  storeId: string,
  { pin, ...wish }: PlanWish,
  maxXof: number,
  key: string,
): Promise<PayoutPlan> {
  const prove = async () => {
    const proof = { purpose: 'payment' as const, pin, amountXof: maxXof, payee: wish.phone };
    const { pinToken } = await unwrap(api.POST('/v1/me/pin/verify', { body: proof }));
    if (pinToken === null) throw new Error('a payment was proved without a token');
    const params = { path: { storeId }, header: keyed(key) };
    const body = { ...wish, pinToken };
    return unwrap(api.PUT('/v1/business/stores/{storeId}/payout-plan', { params, body }));
  };
  return onKnownDevice(pin, prove);
}

export const dropPlan = (storeId: string, key: string) => {
  const params = { path: { storeId }, header: keyed(key) };
  return unwrap(api.DELETE('/v1/business/stores/{storeId}/payout-plan', { params }));
};

/** A device that is not known yet is made known by the same PIN. */
async function onKnownDevice<Value>(pin: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'auth.device_untrusted')) throw error;
    await unwrap(api.POST('/v1/me/pin/verify', { body: { purpose: 'device', pin } }));
    return act();
  }
}

async function askPayout(
  storeId: string,
  { pin, ...wish }: PayoutWish,
  key: string,
): Promise<Payout> {
  const payment = { amountXof: wish.expectedXof, payee: wish.phone };
  const proof = { purpose: 'payment' as const, pin, ...payment };
  const { pinToken } = await unwrap(api.POST('/v1/me/pin/verify', { body: proof }));
  if (pinToken === null) throw new Error('a payment was proved without a token');
  const params = { path: { storeId }, header: keyed(key) };
  const body = { ...wish, pinToken };
  return unwrap(api.POST('/v1/business/stores/{storeId}/payouts', { params, body }));
}

export type CommissionWish = Schemas['CommissionPaymentRequest'];

/** Asks a phone for what the store owes. @throws ApiProblem, NetworkLost */
export const payCommission = (storeId: string, body: CommissionWish, key: string) => {
  const params = { path: { storeId }, header: keyed(key) };
  return unwrap(api.POST('/v1/business/stores/{storeId}/commission-payments', { params, body }));
};
