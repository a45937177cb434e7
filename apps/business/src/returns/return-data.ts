import { askAgain, type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { sendPhoto } from '../parts/send-photo.ts';

export type Return = components['schemas']['StoreReturn'];
export const returnQueues = ['waiting', 'disputed', 'done'] as const;
export type ReturnQueue = (typeof returnQueues)[number];

const pageSize = 20;
/** Behind the hints: asked again this often, whatever was or was not announced. */
const askAgainMs = 60_000;

const returnsKey = (storeId: string) => ['returns', storeId] as const;
const returnKey = (storeId: string, id: string) => [...returnsKey(storeId), 'one', id] as const;

/** What customers reported: what waits for us the oldest first, the rest the newest first. */
export const useReturns = (storeId: string, queue: ReturnQueue) =>
  useInfiniteQuery({
    queryKey: [...returnsKey(storeId), queue],
    queryFn: ({ pageParam }) => {
      const after = pageParam !== null && { after: pageParam };
      const params = { path: { storeId }, query: { state: queue, limit: pageSize, ...after } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/returns', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: askAgainMs,
  });

export const useReturn = (storeId: string, returnId: string) =>
  useQuery<Return>({
    queryKey: returnKey(storeId, returnId),
    queryFn: () => {
      const params = { path: { storeId, returnId } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/returns/{returnId}', { params }));
    },
    refetchInterval: askAgainMs,
  });

export const forgetReturns = (storeId: string): Promise<void> =>
  askAgain(queries, { queryKey: returnsKey(storeId) });

/** A return as it was just answered; the lists follow. */
export function keepReturn(storeId: string, one: Return): void {
  queries.setQueryData(returnKey(storeId, one.id), one);
  void forgetReturns(storeId);
}

interface At {
  readonly storeId: string;
  readonly returnId: string;
}

export interface Grant {
  readonly amountXof: number;
  readonly note: string;
  readonly restock: boolean;
}

export type Answer =
  | { readonly act: 'accept'; readonly version: number; readonly grant: Grant }
  | { readonly act: 'refuse'; readonly version: number; readonly words: string }
  | { readonly act: 'say'; readonly words: string };

/** The store's word on a return. */
export function sendAnswer(path: At, answer: Answer, key: string): Promise<Return> {
  const params = { path, header: keyed(key) };
  if (answer.act === 'accept') {
    const route = '/v1/business/stores/{storeId}/returns/{returnId}/accept';
    const body = { version: answer.version, ...answer.grant };
    return unwrap(api.POST(route, { params, body }));
  }
  const { words } = answer;
  if (answer.act === 'refuse') {
    const route = '/v1/business/stores/{storeId}/returns/{returnId}/refuse';
    return unwrap(api.POST(route, { params, body: { version: answer.version, words } }));
  }
  const route = '/v1/business/stores/{storeId}/returns/{returnId}/words';
  return unwrap(api.PUT(route, { params, body: { words } }));
}

export const showPhoto = ({ storeId, returnId }: At, photo: Blob, key: string): Promise<Return> =>
  sendPhoto<Return>({
    ...{ method: 'POST', photo, key },
    path: `${storeId}/returns/${returnId}/pictures`,
    onProgress: () => undefined,
  });

export const loadPhoto = ({ storeId, returnId }: At, pictureId: string): Promise<Blob> =>
  unwrap<Blob>(
    api.GET('/v1/business/stores/{storeId}/returns/{returnId}/pictures/{pictureId}', {
      params: { path: { storeId, returnId, pictureId } },
      parseAs: 'blob',
    }),
  );
