import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import type { StoreSettings } from '../data/store.ts';

export type StoreApplication = components['schemas']['StoreApplication'];

/** A store begins as a draft, which its owner alone sees. */
export const beginStore = (body: StoreApplication, key: string): Promise<StoreSettings> =>
  unwrap(api.POST('/v1/business/stores', { params: { header: keyed(key) }, body }));
