import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { StoreSettings } from '../data/store.ts';

export type Paper = components['schemas']['StorePaper'];
export type PaperKind = Paper['kind'];

export const paperKinds: readonly PaperKind[] = ['id_card', 'premises', 'registration'];

/** The writes to a store's application, each with the key of its command. */
export const paperCommands = (storeId: string) => {
  const header = (key: string) => ({ path: { storeId }, header: keyed(key) });
  return {
    submit: (_: null, key: string): Promise<StoreSettings> =>
      unwrap(api.POST('/v1/business/stores/{storeId}/submit', { params: header(key) })),
    withdraw: (_: null, key: string): Promise<StoreSettings> =>
      unwrap(api.POST('/v1/business/stores/{storeId}/withdraw', { params: header(key) })),
  };
};
