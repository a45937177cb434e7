import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';
import type { StoreSettings } from '../data/store.ts';

type Schemas = components['schemas'];
export type StoreChange = Schemas['StoreChange'];
export type StoreHours = Schemas['StoreHours'];
export type StoreZones = Schemas['StoreZones'];
export type StoreSlots = Schemas['StoreSlots'];

/** The aisles of which a store names one as its main one. */
export const useMainAisles = () =>
  useQuery({
    queryKey: ['market', 'categories'],
    queryFn: () => unwrap(api.GET('/v1/market/categories')),
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ items }) => items.filter(({ parent }) => parent === null),
  });

/** The writes to a store's settings, each with the key of its command. */
export const settingsCommands = (storeId: string) => {
  const params = (key: string) => ({ path: { storeId }, header: keyed(key) });
  return {
    change: (body: StoreChange, key: string): Promise<StoreSettings> =>
      unwrap(api.PATCH('/v1/business/stores/{storeId}', { params: params(key), body })),
    putHours: (body: StoreHours, key: string): Promise<StoreSettings> =>
      unwrap(api.PUT('/v1/business/stores/{storeId}/hours', { params: params(key), body })),
    putZones: (body: StoreZones, key: string): Promise<StoreSettings> =>
      unwrap(api.PUT('/v1/business/stores/{storeId}/zones', { params: params(key), body })),
    putSlots: (body: StoreSlots, key: string): Promise<StoreSettings> =>
      unwrap(api.PUT('/v1/business/stores/{storeId}/slots', { params: params(key), body })),
    pause: (until: string, key: string): Promise<StoreSettings> =>
      unwrap(
        api.PUT('/v1/business/stores/{storeId}/pause', { params: params(key), body: { until } }),
      ),
    endPause: (_: null, key: string): Promise<StoreSettings> =>
      unwrap(api.DELETE('/v1/business/stores/{storeId}/pause', { params: params(key) })),
  };
};
