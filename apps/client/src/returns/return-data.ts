import { type components, unwrap } from '@ecom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../session/session.ts';

export type OrderReturns = components['schemas']['OrderReturns'];
export type OwnReturn = components['schemas']['OwnReturn'];
export type ReturnWish = components['schemas']['ReturnWish'];
export type Reportable = OrderReturns['lines'][number];

/** Whether something may still happen to it. */
export const isLive = ({ settledAt }: OwnReturn): boolean => settledAt === null;

export const returnsKey = (userId: string, orderId: string) =>
  ['order-returns', userId, orderId] as const;

/** What she reported of an order, and what she still may; asked about while something is open. */
export const useOrderReturns = (userId: string, orderId: string) =>
  useQuery<OrderReturns>({
    queryKey: returnsKey(userId, orderId),
    queryFn: () => {
      const params = { path: { orderId } };
      return unwrap(api.GET('/v1/market/orders/{orderId}/returns', { params }));
    },
    refetchInterval: ({ state }) => (state.data?.items.some(isLive) ? 15_000 : false),
    refetchIntervalInBackground: false,
  });

const header = (key: string) => ({ 'idempotency-key': key });

export const openReturn = (orderId: string, body: ReturnWish, key: string) =>
  unwrap(
    api.POST('/v1/market/orders/{orderId}/returns', {
      params: { path: { orderId }, header: header(key) },
      body,
    }),
  );

export const disputeReturn = ({ id, version }: OwnReturn, words: string, key: string) =>
  unwrap(
    api.POST('/v1/market/returns/{returnId}/dispute', {
      params: { path: { returnId: id }, header: header(key) },
      body: { version, words },
    }),
  );

export const withdrawReturn = ({ id, version }: OwnReturn, key: string) =>
  unwrap(
    api.POST('/v1/market/returns/{returnId}/withdraw', {
      params: { path: { returnId: id }, header: header(key) },
      body: { version },
    }),
  );

/** A photo that only its two sides and the platform may see: never by an address alone. */
export const useEvidence = (returnId: string, pictureId: string) =>
  useQuery<Blob>({
    queryKey: ['return-picture', returnId, pictureId],
    queryFn: () =>
      unwrap<Blob>(
        api.GET('/v1/market/returns/{returnId}/pictures/{pictureId}', {
          params: { path: { returnId, pictureId } },
          parseAs: 'blob',
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
