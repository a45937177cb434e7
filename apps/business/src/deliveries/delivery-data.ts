import { type components, type paths, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

export type Delivery = components['schemas']['Delivery'];

const base = '/v1/business/stores/{storeId}/deliveries';
type Body<A extends 'depart' | 'deliver' | 'fail'> =
  paths[`${typeof base}/{orderId}/${A}`]['post']['requestBody']['content']['application/json'];
export type FailReason = Body<'fail'>['reason'];

/** Behind the hints: asked again this often, whatever was or was not announced. */
const askAgainMs = 30_000;
const deliveriesKey = (storeId: string) => ['deliveries', storeId] as const;

/** What there is to carry, what is on its way first. */
export const useDeliveries = (storeId: string) =>
  useQuery({
    queryKey: deliveriesKey(storeId),
    queryFn: () => unwrap(api.GET(base, { params: { path: { storeId } } })),
    refetchInterval: askAgainMs,
  });

export const forgetDeliveries = (storeId: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: deliveriesKey(storeId) });

/** As they were just answered. */
export function keepDeliveries(storeId: string, answer: { readonly items: Delivery[] }): void {
  queries.setQueryData(deliveriesKey(storeId), answer);
}

/** A step with one of them, as it was seen in the version that it names. */
export type CarryWish =
  | { readonly act: 'depart' }
  | { readonly act: 'deliver'; readonly code: string }
  | { readonly act: 'fail'; readonly reason: FailReason };

/** Answers with what is left to carry. */
export function sendCarry(
  storeId: string,
  { id: orderId, version }: Pick<Delivery, 'id' | 'version'>,
  wish: CarryWish,
  key: string,
): Promise<{ items: Delivery[] }> {
  const params = { path: { storeId, orderId }, header: keyed(key) };
  switch (wish.act) {
    case 'depart':
      return unwrap(api.POST(`${base}/{orderId}/depart`, { params, body: { version } }));
    case 'deliver': {
      const body = { version, code: wish.code };
      return unwrap(api.POST(`${base}/{orderId}/deliver`, { params, body }));
    }
    case 'fail': {
      const body = { version, reason: wish.reason };
      return unwrap(api.POST(`${base}/{orderId}/fail`, { params, body }));
    }
  }
}
